import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { cellOf, choiceItem, classOf, pick } from './arbitrary.ts';

/** 10 students; `right` says how many get each item right. */
const read = (items: readonly { concepts: readonly string[]; right: number }[]) => {
	const asked = items.map(({ concepts }, number) => choiceItem(`item-${number}`, concepts));
	const rows = classOf(10, asked, (student, item, place) =>
		cellOf(item, pick(student < (items[place]?.right ?? 0) ? 'a' : 'b'))
	);
	return analyse(rows, asked);
};
const twice = (concept: string, right: number) => [
	{ concepts: [concept], right },
	{ concepts: [concept], right }
];

describe('what to teach again', () => {
	it('is the three concepts the class missed most, the lowest first', () => {
		const items = [...twice('aims', 8), ...twice('peace', 2), ...twice('order', 5), ...twice('trade', 3)];
		expect(read(items).reteach.concepts.map(({ concept, facility }) => [concept, facility])).toEqual([
			['peace', 0.2],
			['trade', 0.3],
			['order', 0.5]
		]);
	});

	it('counts an item for each concept that it names', () => {
		const { concepts } = read([{ concepts: ['peace', 'order'], right: 4 }, ...twice('order', 10)]);
		expect(concepts).toEqual([
			{ concept: 'peace', facility: 0.4, items: ['item-0'], answers: 10 },
			{ concept: 'order', facility: 0.8, items: ['item-0', 'item-1', 'item-2'], answers: 30 }
		]);
	});

	it('puts concepts of several items before one that a single question missed', () => {
		const { reteach } = read([{ concepts: ['peace'], right: 0 }, ...twice('order', 5)]);
		expect(reteach.concepts.map(({ concept, thin }) => [concept, thin])).toEqual([
			['order', false],
			['peace', true]
		]);
	});

	it('says which others were missed just as much', () => {
		const { reteach } = read(['a', 'b', 'c', 'd', 'e'].flatMap((concept) => twice(concept, 5)));
		expect(reteach.concepts.map(({ concept }) => concept)).toEqual(['a', 'b', 'c']);
		expect(reteach.tied).toEqual(['d', 'e']);
	});

	it('is nothing where the class knows it all', () => {
		expect(read(twice('peace', 9)).reteach).toEqual({ concepts: [], tied: [] });
	});

	it('is nothing where too few have answered', () => {
		const item = choiceItem('one');
		const rows = classOf(4, [item], () => cellOf(item, pick('b')));
		expect(analyse(rows, [item]).reteach.concepts).toEqual([]);
	});
});
