import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, started } from '#lib/domain/record/arbitrary.ts';
import { mergeRecords } from '#lib/domain/record/merge.ts';
import { readBackup } from './read.ts';
import { writeBackup } from './write.ts';

const WRITTEN = '2026-03-01T09:30:00.000Z';

describe('a backup', () => {
	it('gives back all that was written, also what cannot be read', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const merged = mergeRecords(record, []);
				const result = readBackup(writeBackup(merged, WRITTEN));
				expect(result).toMatchObject({ code: 'ok', written: WRITTEN });
				expect(result.code === 'ok' && mergeRecords(result.events, [])).toEqual(carried(merged));
			})
		);
	});

	it('changes nothing when it is read in twice, or into the record that it came from', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, (mine, theirs) => {
				const result = readBackup(writeBackup(theirs, WRITTEN));
				if (result.code !== 'ok') throw new Error(result.code);
				const once = mergeRecords(mine, result.events);
				expect(mergeRecords(once, result.events)).toEqual(once);
				const stored = mergeRecords(theirs, []);
				expect(mergeRecords(stored, result.events)).toEqual(stored);
			})
		);
	});

	it('of a new reader is a valid, empty one', () => {
		expect(readBackup(writeBackup([], WRITTEN))).toEqual({
			code: 'ok',
			written: WRITTEN,
			events: []
		});
	});

	it('has one event a line, for a reader who looks into it', () => {
		expect(writeBackup([started(1), { type: 'unread', raw: { id: 'x' } }], WRITTEN).split('\n')).toHaveLength(
			5
		);
	});
});

/** Minus zero and undefined are all that JSON changes in what a record may hold. */
const carried = (record: unknown): unknown => JSON.parse(JSON.stringify(record));
