import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { anyClass, cellOf, choiceItem, classOf, pick, type SampleClass } from './arbitrary.ts';
import { earned } from './row.ts';

const [one, two, three] = [choiceItem('one'), choiceItem('two'), choiceItem('three')];

describe('a class read at a glance', () => {
	it('says how the scores lie', () => {
		// One, two and three of three right, and nobody with none.
		const rows = classOf(3, [one, two, three], (student, item, place) =>
			cellOf(item, pick(place <= student ? 'a' : 'b'))
		);
		const { scores, students, samePaper } = analyse(rows, [one, two, three]);
		expect([students, samePaper]).toEqual([3, true]);
		expect(scores?.mean).toBeCloseTo(2 / 3);
		expect(scores?.median).toBeCloseTo(2 / 3);
		expect(scores?.sd).toBeCloseTo(1 / 3);
		expect(scores?.histogram.map((bin) => bin.students)).toEqual([0, 0, 0, 1, 0, 0, 1, 0, 0, 1]);
	});

	it('puts a score on the edge of a bin into the higher one, whatever its last digit', () => {
		const items = Array.from({ length: 10 }, (_, number) => choiceItem(`item-${number}`));
		const rows = classOf(11, items, (student, item, place) =>
			cellOf(item, pick(place < student ? 'a' : 'b'))
		);
		const counts = analyse(rows, items).scores?.histogram.map((bin) => bin.students);
		expect(counts).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
	});

	it('counts what is unanswered as nothing earned, and apart', () => {
		const items = [one, two, three];
		const given = [
			['a', 'a', 'a'],
			['a', null, 'b'],
			['b', null, null]
		];
		const rows = classOf(3, items, (student, item, place) => {
			const option = given[student]?.[place] ?? null;
			return cellOf(item, option === null ? null : pick(option));
		});
		const [, second, third] = analyse(rows, items).items;
		expect(second).toMatchObject({ asked: 3, graded: 1, skipped: 1, notReached: 1, facility: 1 / 3 });
		expect(third).toMatchObject({ asked: 3, graded: 2, skipped: 0, notReached: 1, facility: 1 / 3 });
	});

	it('says nothing of reliability where papers differ', () => {
		const rows = [
			{ student: 'x', cells: [cellOf(one, pick('a')), cellOf(two, pick('b'))] },
			{ student: 'y', cells: [cellOf(one, pick('b')), cellOf(three, pick('a'))] }
		];
		const { reliability, samePaper } = analyse(rows, [one, two, three]);
		expect(samePaper).toBe(false);
		expect(reliability).toEqual({ state: 'unknown', because: 'papers-differ' });
	});

	it('is empty and no error before anybody has handed in', () => {
		expect(analyse([], [one])).toMatchObject({ students: 0, scores: null, items: [], concepts: [] });
	});

	it('knows median time, hints and the other language of those who answered', () => {
		const rows = classOf(3, [one], (student, item) =>
			cellOf(item, student === 2 ? null : pick('a'), {
				ms: [4000, 8000, 1][student] ?? 0,
				hints: student,
				otherShown: student === 0
			})
		);
		expect(analyse(rows, [one]).items[0]).toMatchObject({ time: 6000, hinted: 2, otherShown: 1 });
	});

	it('does not hang on the order of the students', () => {
		fc.assert(
			fc.property(anyClass, fc.nat(), ({ items, rows }, turn) => {
				const turned = rows.map(
					(_, index) => rows[(index + turn) % rows.length] ?? { student: '', cells: [] }
				);
				expect(analyse(turned.toReversed(), items)).toEqual(analyse(rows, items));
			})
		);
	});

	it('agrees with a second, plain way to compute it', () => {
		fc.assert(
			fc.property(anyClass, ({ items, rows }) => {
				const analysis = analyse(rows, items);
				const plain = items.flatMap((item) => plainly(item.id, rows) ?? []);
				expect(analysis.items.map(({ item }) => item)).toEqual(plain.map(({ item }) => item));
				for (const [place, { item, facility, r, ...counts }] of plain.entries()) {
					const found = analysis.items[place];
					expect(found).toMatchObject({ item, ...counts });
					expect(found?.facility).toBeCloseTo(facility, 8);
					const { discrimination } = found ?? {};
					if (discrimination?.state === 'known') expect(discrimination.r).toBeCloseTo(r, 6);
				}
			})
		);
	});
});

/** Looks every student up again for every figure. */
function plainly(id: string, rows: SampleClass['rows']) {
	const asked = rows.filter(({ cells }) => cells.some(({ item }) => item === id));
	const mine = asked.flatMap(({ cells }) => cells.find(({ item }) => item === id) ?? []);
	if (mine.length === 0) return null;
	const scores = mine.map(({ grade }) => earned(grade));
	const rests = asked.map(({ cells }) => {
		const others = cells.filter(({ item }) => item !== id).map(({ grade }) => earned(grade));
		return meanOf(others);
	});
	const [x, y] = [meanOf(scores), meanOf(rests)];
	const along = (of: (index: number) => number): number =>
		scores.reduce((sum, _, index) => sum + of(index), 0);
	const dx = (index: number): number => (scores[index] ?? NaN) - x;
	const dy = (index: number): number => (rests[index] ?? NaN) - y;
	return {
		item: id,
		asked: mine.length,
		graded: mine.filter(({ grade }) => grade.state === 'graded').length,
		right: scores.filter((score) => score === 1).length,
		hinted: mine.filter(({ hints }) => hints > 0).length,
		facility: x,
		r:
			along((index) => dx(index) * dy(index)) /
			Math.sqrt(along((index) => dx(index) ** 2) * along((index) => dy(index) ** 2))
	};
}

const meanOf = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
