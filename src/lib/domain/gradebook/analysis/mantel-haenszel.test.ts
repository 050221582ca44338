import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mantel, type GroupSums } from './mantel.ts';
import { mantelHaenszel, type Table } from './mantel-haenszel.ts';
import { ADMISSIONS } from './published.ts';

type Counts = readonly [number, number, number, number];

const table = ([referenceRight, referenceWrong, focalRight, focalWrong]: Counts): Table => ({
	referenceRight,
	referenceWrong,
	focalRight,
	focalWrong
});
const group = (right: number, wrong: number): GroupSums => ({
	n: right + wrong,
	sum: right,
	squares: right
});
const stratum = ([a, b, c, d]: Counts) => ({ reference: group(a, b), focal: group(c, d) });

const count = fc.integer({ min: 0, max: 9 });
const tables = fc.array(fc.tuple(count, count, count, count), { minLength: 1, maxLength: 6 });

describe('right and wrong answers of two groups, matched', () => {
	it('are compared as R does in mantelhaen.test(UCBAdmissions)', () => {
		// X-squared = 1.4269; common odds ratio 0.9046968, 95% from 0.7719074 to 1.0603298.
		const result = mantelHaenszel(ADMISSIONS.map(table));
		expect(result?.chiSquare).toBeCloseTo(1.4269, 4);
		expect(result?.odds).toBeCloseTo(0.9046968, 7);
		const margin = 1.959964 * (result?.error ?? NaN);
		expect(0.9046968 * Math.exp(-margin)).toBeCloseTo(0.7719074, 5);
		expect(0.9046968 * Math.exp(margin)).toBeCloseTo(1.0603298, 5);
	});

	it('come to the published statistic without the correction, 1.5246, by the test for scores in parts', () => {
		expect(mantel(ADMISSIONS.map(stratum))?.chiSquare).toBeCloseTo(1.5246, 4);
	});

	it('agree with counting every table that the margins allow', () => {
		fc.assert(
			fc.property(tables, (list) => {
				const result = mantelHaenszel(list.map(table));
				const moments = list.map(momentsByCounting);
				const variance = moments.reduce((sum, { variance }) => sum + variance, 0);
				expect(result === null).toBe(variance < 1e-9);
				if (!result) return;
				const expected = moments.reduce((sum, { mean }) => sum + mean, 0);
				const right = list.reduce((sum, [a]) => sum + a, 0);
				const away = Math.max(0, Math.abs(right - expected) - 0.5);
				expect(result.chiSquare).toBeCloseTo(away ** 2 / variance, 6);
				const [least, most] = [moments.map(({ least }) => least), moments.map(({ most }) => most)];
				const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);
				expect(result.leeway).toBeCloseTo(Math.min(expected - sum(least), sum(most) - expected), 6);
			})
		);
	});

	it('turn round when the groups change places', () => {
		fc.assert(
			fc.property(tables, (list) => {
				const [one, other] = [list, list.map(([a, b, c, d]): Counts => [c, d, a, b])].map((each) =>
					mantelHaenszel(each.map(table))
				);
				fc.pre(one?.error !== null && one?.error !== undefined);
				expect(other?.odds).toBeCloseTo(1 / (one?.odds ?? NaN), 6);
				expect(other?.chiSquare).toBeCloseTo(one?.chiSquare ?? NaN, 6);
				expect(other?.error).toBeCloseTo(one?.error ?? NaN, 6);
			})
		);
	});

	it('say nothing where no stratum holds both groups, or all were right', () => {
		expect(
			mantelHaenszel(
				[
					[3, 2, 0, 0],
					[0, 0, 4, 1]
				].map(([a = 0, b = 0, c = 0, d = 0]) => table([a, b, c, d]))
			)
		).toBeNull();
		expect(mantelHaenszel([table([3, 0, 5, 0])])).toBeNull();
		expect(mantel([stratum([3, 2, 0, 0])])).toBeNull();
		expect(mantel([stratum([3, 0, 5, 0])])).toMatchObject({ gap: 0, chiSquare: null, effect: null });
	});
});

describe('scores in parts of two groups, matched', () => {
	it('differ by the mean of the strata, each weighing as many as it has of the second group', () => {
		const scores = fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(fc.array(fc.tuple(scores, scores), { minLength: 1, maxLength: 5 }), (strata) => {
				const mean = (values: readonly number[]): number =>
					values.reduce((sum, value) => sum + value, 0) / values.length;
				const gaps = strata.flatMap(([first, second]) => second.map(() => mean(second) - mean(first)));
				const result = mantel(
					strata.map(([first, second]) => ({ reference: sumsOf(first), focal: sumsOf(second) }))
				);
				expect(result?.gap).toBeCloseTo(mean(gaps), 8);
			})
		);
	});
});

const sumsOf = (scores: readonly number[]): GroupSums => ({
	n: scores.length,
	sum: scores.reduce((sum, score) => sum + score, 0),
	squares: scores.reduce((sum, score) => sum + score * score, 0)
});

/** Mean, variance and range of the first cell over all tables with the same margins. */
function momentsByCounting([a, b, c, d]: Counts) {
	const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
	const [reference, focal, right] = [a + b, c + d, a + c];
	const weights = Array.from({ length: right + 1 }, (_, first) => ({
		first,
		weight:
			first <= reference && right - first <= focal
				? choose(reference, first) * choose(focal, right - first)
				: 0
	})).filter(({ weight }) => weight > 0);
	const all = weights.reduce((sum, { weight }) => sum + weight, 0);
	const mean = weights.reduce((sum, { first, weight }) => sum + (first * weight) / all, 0);
	return {
		mean,
		variance: weights.reduce((sum, { first, weight }) => sum + ((first - mean) ** 2 * weight) / all, 0),
		least: Math.min(...weights.map(({ first }) => first)),
		most: Math.max(...weights.map(({ first }) => first))
	};
}
