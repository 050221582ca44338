import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTITUDE } from './published.ts';
import { reliabilityOf } from './reliability.ts';

const alphaOf = (columns: readonly (readonly number[])[]): number => {
	const reliability = reliabilityOf(columns);
	if (reliability.state === 'unknown') throw new Error(reliability.because);
	return reliability.alpha;
};

const matrices = fc
	.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 3, max: 25 }))
	.chain(([items, students]) =>
		fc.array(
			fc.array(fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1), { minLength: students, maxLength: students }),
			{
				minLength: items,
				maxLength: items
			}
		)
	)
	.filter((columns) => reliabilityOf(columns).state === 'known');

/** A second way: from the matrix of covariances, its diagonal over the whole. */
function alphaOfCovariances(columns: readonly (readonly number[])[]): number {
	const centred = columns.map((column) => {
		const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
		return column.map((value) => value - mean);
	});
	let [diagonal, whole] = [0, 0];
	for (const [row, one] of centred.entries())
		for (const [place, other] of centred.entries()) {
			const shared = one.reduce((sum, value, student) => sum + value * (other[student] ?? NaN), 0);
			whole += shared;
			if (row === place) diagonal += shared;
		}
	return (columns.length / (columns.length - 1)) * (1 - diagonal / whole);
}

describe('how far the score of a paper can be relied on', () => {
	it('is the alpha that the R package psych prints for the attitude data', () => {
		// psych::alpha(attitude): raw_alpha 0.843, and with each question dropped.
		expect(alphaOf(Object.values(ATTITUDE))).toBeCloseTo(0.843, 3);
		const dropped = { rating: 0.81, complaints: 0.797, privileges: 0.828, learning: 0.803 };
		const rest = { raises: 0.795, critical: 0.864, advance: 0.84 };
		for (const [name, alpha] of Object.entries({ ...dropped, ...rest })) {
			const others = Object.entries(ATTITUDE).filter(([other]) => other !== name);
			expect(alphaOf(others.map(([, column]) => column))).toBeCloseTo(alpha, 3);
		}
	});

	it('agrees with a second way to compute it', () => {
		fc.assert(
			fc.property(matrices, (columns) => {
				expect(alphaOf(columns)).toBeCloseTo(alphaOfCovariances(columns), 8);
			})
		);
	});

	it('falls as the formula says when an item joins that everybody gets right', () => {
		fc.assert(
			fc.property(matrices, (columns) => {
				const k = columns.length;
				const constant = columns[0]?.map(() => 1) ?? [];
				expect(alphaOf([...columns, constant])).toBeCloseTo((alphaOf(columns) * (k * k - 1)) / (k * k), 8);
			})
		);
	});

	it('leaves a student the more doubt the lower it is', () => {
		const column = [0, 0, 1, 1, 1, 0];
		expect(reliabilityOf([column, column])).toMatchObject({ alpha: 1, sem: 0, caution: true });
		const [one, other] = [
			[0, 1, 1, 0, 1, 0],
			[0, 0, 1, 1, 1, 0]
		];
		const reliability = reliabilityOf([one, other]);
		expect(reliability.state === 'known' ? reliability.sem : null).toBeGreaterThan(0.1);
	});

	it('is told with caution below thirty students, and without from thirty on', () => {
		expect(reliabilityOf(Object.values(ATTITUDE))).toMatchObject({ caution: false });
		expect(reliabilityOf(Object.values(ATTITUDE).map((column) => column.slice(1)))).toMatchObject({
			caution: true
		});
	});

	it.each([
		['too-few-items', [[0, 1, 1]]],
		['too-few-items', []],
		['too-few-students', [[1], [0]]],
		[
			'no-variance',
			[
				[1, 1],
				[0, 0]
			]
		]
	])('is unknown and not zero: %s', (because, columns) => {
		expect(reliabilityOf(columns)).toEqual({ state: 'unknown', because });
	});
});
