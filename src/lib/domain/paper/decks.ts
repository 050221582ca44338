import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { IndexEntry } from './model.ts';
import { randomOf } from './shuffle.ts';

type Dealt = Pick<IndexEntry, 'id' | 'unit' | 'level' | 'concepts'>;

/**
 * A bank that is too much to send whole, dealt into decks of at least `size` and fewer than twice as many; a smaller
 * bank is one deck. Each deck has as good a share as the next of every unit, of its levels and of its concepts.
 */
export function dealDecks<T extends Dealt>(bank: readonly T[], size: number): readonly (readonly T[])[] {
	const count = Math.max(1, Math.floor(bank.length / size));
	const sorted = bank.toSorted((a, b) => (suitOf(a) < suitOf(b) ? -1 : 1));
	return Array.from({ length: count }, (_, deck) => sorted.filter((_, place) => place % count === deck));
}

const suitOf = ({ unit, level, concepts, id }: Dealt): string => [unit, level, concepts[0], id].join('/');

/** The deck from which the paper of `seed` is drawn. */
export const deckOf = (seed: string, decks: number): number =>
	uniformInt(randomOf(`${seed}/deck`), 0, decks - 1);
