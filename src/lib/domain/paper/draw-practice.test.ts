import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyIndex, entries } from './arbitrary.ts';
import { drawPractice } from './draw-practice.ts';
import { randomOf, shuffle } from './shuffle.ts';

describe('a practice run', () => {
	it.each(['principles', 'peace'])(
		'asks, once each, as many of %s as there are, up to its count',
		(scope) => {
			fc.assert(
				fc.property(anyIndex, fc.string(), (index, seed) => {
					const within = index.filter(({ unit, concepts }) => unit === scope || concepts.includes(scope));
					const ids = drawPractice(index, { scope, count: 5, seed }).items.map(({ item }) => item);
					expect(new Set(ids).size).toBe(Math.min(5, within.length));
					expect(within.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
				})
			);
		}
	);

	it('is the same for the same seed, however the bank is filed', () => {
		const index = entries(20, 'peace', 'recall');
		const rule = { scope: 'peace', count: 8, seed: 'seed' };
		expect(drawPractice(shuffle(index, randomOf('filed')), rule)).toEqual(drawPractice(index, rule));
	});

	it('is empty on a concept without items', () => {
		expect(drawPractice(entries(3, 'peace', 'recall'), { scope: 'gone', count: 5, seed: 'seed' })).toEqual({
			items: []
		});
	});
});
