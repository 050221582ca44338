import type { IndexEntry } from './model.ts';
import { randomOf, shuffle } from './shuffle.ts';

/**
 * The entries of any of `scopes`, which are units or concepts, in an order that hangs on the seed and not on
 * that of the index: a bank file split in two must not change the papers given out.
 */
export function poolOf(
	index: readonly IndexEntry[],
	scopes: readonly string[],
	seed: string
): readonly IndexEntry[] {
	const wanted = new Set(scopes);
	const within = index.filter(
		(entry) => wanted.has(entry.unit) || entry.concepts.some((concept) => wanted.has(concept))
	);
	const byId = new Map(within.map((entry) => [entry.id, entry]));
	const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	return shuffle(sorted, randomOf(`${seed}/pool`));
}
