import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.server.ts';

const IDS = ['peace', 'peace-and-stability', 'sovereignty', 'S4.2', 'S4.12'];

describe('the nearest id', () => {
	it('is the one with a letter missing, doubled, wrong or swapped', () => {
		expect(['pece', 'peeace', 'peoce', 'paece'].map((word) => nearest(word, IDS))).toEqual(Array(4).fill('peace'));
	});

	it('is none where every id is another word', () => {
		expect(nearest('governance', IDS)).toBeUndefined();
		expect(nearest('x', ['a', 'b'])).toBeUndefined();
	});

	it('is the id itself where it exists', () => {
		fc.assert(fc.property(fc.constantFrom(...IDS), (id) => nearest(id, IDS) === id));
	});
});
