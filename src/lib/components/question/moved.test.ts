import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from './moved.ts';

describe('moving a row of an order', () => {
	it('changes places with the row above or below', () => {
		expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
		expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
	});

	it('stops at both ends, and does nothing to a row that is not there', () => {
		const ids = ['a', 'b'];
		expect(moved(ids, 'a', -1)).toBe(ids);
		expect(moved(ids, 'b', 1)).toBe(ids);
		expect(moved(ids, 'x', 1)).toBe(ids);
	});

	it('never loses or doubles a row, and moving back undoes it', () => {
		const rows = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(rows, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (ids, pick, by) => {
				const id = ids[pick % ids.length] ?? '';
				const after = moved(ids, id, by);
				expect([...after].sort()).toEqual([...ids].sort());
				if (after !== ids) expect(moved(after, id, by === 1 ? -1 : 1)).toEqual(ids);
			})
		);
	});
});
