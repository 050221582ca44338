import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '#lib/domain/record/merge.ts';
import { readBackup } from '#lib/formats/backup/read.ts';

/** As released: read by every version to come. Add files for new versions, never edit one. */
const released = readFileSync(new URL('../fixtures/backup-v1.json', import.meta.url), 'utf8');

describe('the backup file of version 1', () => {
	const result = readBackup(released);
	const events = result.code === 'ok' ? result.events : [];

	it('is read with every event in it', () => {
		expect(result).toMatchObject({ code: 'ok', written: '2026-03-02T18:20:31.512Z' });
		expect(events.map((event) => event.type)).toEqual([
			'answered',
			'answered',
			'answered',
			'answered',
			'answered',
			'answered',
			'answered',
			'answered',
			'lesson-finished',
			'started',
			'answered',
			'handed-in',
			'unread'
		]);
	});

	it('holds an answer of each kind', () => {
		const kinds = events.flatMap((event) => (event.type === 'answered' ? (event.response?.kind ?? []) : []));
		expect(new Set(kinds).size).toBe(8);
	});

	it('keeps an event of a version to come', () => {
		expect(events.at(-1)).toMatchObject({ raw: { v: 2, type: 'reviewed', due: 1772561231512 } });
	});

	it('adds nothing when it is read in again', () => {
		expect(mergeRecords(events, events)).toEqual(events);
	});

	it('is read with the mark that an editor put in front', () => {
		expect(readBackup(`\uFEFF${released}`)).toEqual(result);
	});

	it('is told to be cut short, wherever it was', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: released.trimEnd().length - 1 }), (length) => {
				expect(readBackup(released.slice(0, length))).toEqual({ code: 'not-json' });
			})
		);
	});
});
