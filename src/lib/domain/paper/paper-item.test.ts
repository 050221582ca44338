import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem, ITEMS } from '../question/arbitrary.ts';
import { listsOf } from '../question/lists.ts';
import { entry } from './arbitrary.ts';
import { toIndexEntry } from './index-entry.ts';
import { lessonPaper } from './lesson.ts';
import { paperItem } from './paper-item.ts';

describe('an item on a paper', () => {
	it('shows every option once, the same in both languages', () => {
		fc.assert(
			fc.property(anyItem, fc.string(), (item, seed) => {
				const { order } = paperItem(toIndexEntry(item), seed);
				const sorted = (lists: typeof order) =>
					Object.entries(lists).map(([name, ids]) => [name, ids.toSorted()]);
				expect(sorted(order)).toEqual(sorted(listsOf(item)));
			})
		);
	});

	it('never shows entries that are to be put in order as they belong', () => {
		fc.assert(
			fc.property(ITEMS.order, fc.string(), (item, seed) => {
				const { order } = paperItem(toIndexEntry(item), seed);
				expect(order['entries']).not.toEqual(item.entries.map(({ id }) => id));
			})
		);
	});

	it('has option orders that hang on the seed and the item, not on what else is on the paper', () => {
		const [one, other] = [entry({ id: 'one' }), entry({ id: 'other' })];
		expect(lessonPaper([other, one], 'peace').items[1]).toEqual(lessonPaper([one], 'peace').items[0]);
	});
});

describe('the checks of a lesson', () => {
	it('come in the order of the text', () => {
		const checks = ['c', 'a', 'b'].map((id) => entry({ id }));
		expect(lessonPaper(checks, 'peace').items.map(({ item }) => item)).toEqual(['c', 'a', 'b']);
	});
});
