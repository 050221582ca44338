import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyIndex, entries } from './arbitrary.ts';
import { deckOf, dealDecks } from './decks.ts';
import { randomOf, shuffle } from './shuffle.ts';

describe('a bank dealt into decks', () => {
	it('is all there, each item once, in decks that hold neither too few nor too many', () => {
		fc.assert(
			fc.property(anyIndex, fc.integer({ min: 1, max: 30 }), (bank, size) => {
				const decks = dealDecks(bank, size);
				expect(
					decks
						.flat()
						.map(({ id }) => id)
						.toSorted()
				).toEqual(bank.map(({ id }) => id).toSorted());
				for (const deck of decks) expect(deck.length).toBeLessThan(2 * size);
				if (bank.length >= size) for (const deck of decks) expect(deck.length).toBeGreaterThanOrEqual(size);
			})
		);
	});

	it('gives every deck as many of each unit and level as the next, give or take one', () => {
		const bank = ['overview', 'principles'].flatMap((unit) => [
			...entries(13, `${unit}-peace`, 'recall').map((one) => ({ ...one, unit })),
			...entries(22, `${unit}-peace`, 'apply').map((one) => ({ ...one, unit }))
		]);
		const decks = dealDecks(bank, 20);
		expect(decks.length).toBe(3);
		for (const unit of ['overview', 'principles'])
			for (const level of ['recall', 'apply']) {
				const counts = decks.map(
					(deck) => deck.filter((one) => one.unit === unit && one.level === level).length
				);
				expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
			}
	});

	it('is dealt alike however the bank is filed, so that both languages have the same decks', () => {
		fc.assert(
			fc.property(anyIndex, fc.string(), (bank, seed) => {
				expect(dealDecks(shuffle(bank, randomOf(seed)), 5)).toEqual(dealDecks(bank, 5));
			})
		);
	});
});

describe('the deck of a seed', () => {
	it('is the same for the same seed, and any of them over many', () => {
		const seeds = Array.from({ length: 200 }, (_, number) => `seed ${number}`);
		const drawn = seeds.map((seed) => deckOf(seed, 5));
		expect(seeds.map((seed) => deckOf(seed, 5))).toEqual(drawn);
		expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4]));
	});
});
