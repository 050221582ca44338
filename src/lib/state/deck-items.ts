import { deckOf } from '#lib/domain/paper/decks.ts';
import type { Paper } from '#lib/domain/paper/model.ts';
import type { UnitFacts, UnitItems } from '#lib/platform/fetch-items.ts';

/** What a deck holds; facts only where feedback is given at once. */
export type Deck = UnitItems & Partial<UnitFacts>;

/** The decks into which a bank was dealt. */
export interface Decks {
	readonly count: number;
	/** Rejects where the line fails. */
	fetch(deck: number): Promise<Deck>;
}

/** The deck from which the paper of `seed` is to be drawn. */
export const fetchDeck = (decks: Decks, seed: string): Promise<Deck> =>
	decks.fetch(deckOf(seed, decks.count));

/** The items of a paper drawn before: from its deck, or from all where the bank has been dealt anew since. */
export async function fetchPaper(
	decks: Decks,
	{ seed, paper }: { readonly seed: string; readonly paper: Paper }
): Promise<Deck> {
	const deck = await fetchDeck(decks, seed);
	if (decks.count === 1 || paper.items.every(({ item }) => item in deck.items)) return deck;
	const all = await Promise.all(Array.from({ length: decks.count }, (_, number) => decks.fetch(number)));
	return {
		items: Object.assign({}, ...all.map(({ items }) => items)),
		facts: Object.assign({}, ...all.map(({ facts }) => facts))
	};
}
