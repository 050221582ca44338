import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, anyRecord, carried, handedIn, idOf, started } from './arbitrary.ts';
import { mergeRecords } from './merge.ts';
import type { Unread } from './model.ts';

describe('merging two records', () => {
	it('keeps what either device has, in order of time', () => {
		const phone = [handedIn(3), started(1)];
		const laptop = [answered(2), started(1)];
		expect(mergeRecords(phone, laptop)).toEqual([started(1), answered(2), handedIn(3)]);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, (a, b) => {
				const merged = mergeRecords(a, b);
				expect(mergeRecords(merged, b)).toEqual(merged);
				expect(mergeRecords(merged, merged)).toEqual(merged);
			})
		);
	});

	it('comes out the same whichever device begins', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, (a, b) => {
				expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
			})
		);
	});

	it('comes out the same in whatever order three devices meet', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
				expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
			})
		);
	});

	it('knows an event again that has been through a file', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const merged = mergeRecords(record, []);
				expect(mergeRecords(merged, merged.map(carried))).toEqual(merged);
			})
		);
	});

	it('loses nothing that it cannot read, even without an id', () => {
		const [one, other]: Unread[] = [
			{ type: 'unread', raw: { id: idOf(2), v: 9 } },
			{ type: 'unread', raw: ['no', 'id'] }
		];
		if (!one || !other) throw new Error('two entries');
		expect(mergeRecords([other, started(1)], [other, one])).toEqual([started(1), one, other]);
	});

	it('takes the copy of an event that can be read', () => {
		const damaged: Unread = { type: 'unread', raw: { ...handedIn(1), v: 'x' } };
		expect(mergeRecords([damaged], [handedIn(1)])).toEqual([handedIn(1)]);
		expect(mergeRecords([handedIn(1)], [damaged])).toEqual([handedIn(1)]);
	});
});
