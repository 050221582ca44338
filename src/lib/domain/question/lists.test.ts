import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem, ITEMS } from './arbitrary.ts';
import { inOrder, listsOf } from './lists.ts';

describe('the lists of an item that a paper orders', () => {
	it('are none where the author has fixed them', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				if ('fixed' in item && item.fixed) expect(listsOf(item)).toEqual({});
			})
		);
	});

	it('are the choices of each gap, by gap', () => {
		fc.assert(
			fc.property(ITEMS.gap, (item) => {
				if (!item.fixed) expect(Object.keys(listsOf(item))).toEqual(item.gaps.map((gap) => gap.id));
			})
		);
	});

	it('leave the groups of a sorting question where the text has them', () => {
		fc.assert(
			fc.property(ITEMS.sort, (item) => {
				expect(listsOf(item)).not.toHaveProperty('groups');
			})
		);
	});
});

describe('a list as a paper shows it', () => {
	const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

	it('stands in the order of the paper', () => {
		expect(inOrder(list, ['c', 'a', 'b'])).toEqual([{ id: 'c' }, { id: 'a' }, { id: 'b' }]);
	});

	it('keeps the order of the bank where the paper says nothing', () => {
		expect(inOrder(list, undefined)).toEqual(list);
	});

	it('passes over what the item no longer has, and puts what it has gained at the end', () => {
		expect(inOrder(list, ['gone', 'c'])).toEqual([{ id: 'c' }, { id: 'a' }, { id: 'b' }]);
	});

	it('never loses or doubles a member', () => {
		const anyIds = fc.array(fc.constantFrom('a', 'b', 'c', 'gone'));
		fc.assert(
			fc.property(anyIds, (shown) => {
				const ids = inOrder(list, shown).map(({ id }) => id);
				expect(ids.toSorted()).toEqual(['a', 'b', 'c']);
			})
		);
	});
});
