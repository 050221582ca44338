import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOf, shuffle, shuffleAway } from './shuffle.ts';

describe('a seeded shuffle', () => {
	it('keeps every member once', () => {
		fc.assert(
			fc.property(fc.array(fc.nat()), fc.string(), (list, seed) => {
				const numeric = (a: number, b: number) => a - b;
				expect(shuffle(list, randomOf(seed)).toSorted(numeric)).toEqual(list.toSorted(numeric));
			})
		);
	});

	it('gives the same order for the same seed, for ever: papers already given out hang on it', () => {
		expect(shuffle([...'abcdefgh'], randomOf('seed')).join('')).toBe('fgbechda');
		expect(shuffle([...'abcdefgh'], randomOf('战略细读')).join('')).toBe('eabfcdgh');
	});

	it('favours no order over many seeds that differ in a letter or two', () => {
		const seen = new Map<string, number>();
		for (let seed = 0; seed < 6000; seed += 1) {
			const order = shuffle([...'abc'], randomOf(`seed/${seed}`)).join('');
			seen.set(order, (seen.get(order) ?? 0) + 1);
		}
		expect(seen.size).toBe(6);
		for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(150);
	});
});

describe('a shuffle away from the key', () => {
	it('never shows the list as it stands', () => {
		const ids = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(ids, fc.string(), (list, seed) => {
				const shown = shuffleAway(list, randomOf(seed));
				expect(shown).not.toEqual(list);
				expect(shown.toSorted()).toEqual(list.toSorted());
			})
		);
	});

	it('leaves what cannot be shown otherwise', () => {
		expect(shuffleAway(['a'], randomOf('seed'))).toEqual(['a']);
		expect(shuffleAway(['a', 'a'], randomOf('seed'))).toEqual(['a', 'a']);
		expect(shuffleAway([], randomOf('seed'))).toEqual([]);
	});
});
