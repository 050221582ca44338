import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discriminationOf } from './discrimination.ts';
import { ATTITUDE } from './published.ts';

const sums = (columns: readonly (readonly number[])[]): readonly number[] =>
	(columns[0] ?? []).map((_, place) => columns.reduce((sum, column) => sum + (column[place] ?? 0), 0));

describe('how an item tells students apart', () => {
	it.each([
		['complaints', 0.63],
		['privileges', 0.56],
		['learning', 0.68],
		['raises', 0.78],
		['critical', 0.28],
		['advance', 0.52]
	] as const)('is what the R package psych prints as r.drop for %s', (name, r) => {
		// psych::alpha(attitude[-1]), item statistics.
		const others = Object.entries(ATTITUDE).filter(([other]) => other !== name && other !== 'rating');
		const found = discriminationOf(ATTITUDE[name], sums(others.map(([, column]) => column)));
		expect(found.state === 'known' ? found.r : null).toBeCloseTo(r, 2);
	});

	it('is the point-biserial correlation for an item that is right or wrong', () => {
		const students = fc.array(fc.record({ right: fc.boolean(), rest: fc.integer({ min: 0, max: 20 }) }), {
			minLength: 3
		});
		fc.assert(
			fc.property(students, (list) => {
				const found = discriminationOf(
					list.map(({ right }) => Number(right)),
					list.map(({ rest }) => rest)
				);
				fc.pre(found.state === 'known');
				expect(found.state === 'known' ? found.r : null).toBeCloseTo(pointBiserial(list), 8);
			})
		);
	});

	it.each([
		['no-variance', [1, 1, 1], [0.2, 0.4, 0.6]],
		['no-variance', [0, 1, 1], [0.5, 0.5, 0.5]],
		['one-item', [0, 1, 1], [NaN, NaN, NaN]],
		['too-few-students', [0, 1], [0.1, 0.4]]
	])('is unknown and not zero: %s', (because, scores, rests) => {
		expect(discriminationOf(scores, rests)).toEqual({ state: 'unknown', because });
	});
});

/** By its own formula: the distance of the two means over the standard deviation, times √(pq). */
function pointBiserial(list: readonly { readonly right: boolean; readonly rest: number }[]): number {
	const mean = (values: readonly { readonly rest: number }[]): number =>
		values.reduce((sum, { rest }) => sum + rest, 0) / values.length;
	const all = mean(list);
	const deviation = Math.sqrt(list.reduce((sum, { rest }) => sum + (rest - all) ** 2, 0) / list.length);
	const right = list.filter((student) => student.right);
	const p = right.length / list.length;
	return (
		((mean(right) - mean(list.filter((student) => !student.right))) / deviation) * Math.sqrt(p * (1 - p))
	);
}
