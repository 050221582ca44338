import type { IndexEntry, PaperItem } from './model.ts';
import { randomOf, shuffle, shuffleAway } from './shuffle.ts';

/**
 * An item as it stands on the paper of `seed`. Each list has chance of its own: what else is on the paper, and
 * what lists the item has beside, changes nothing in its order.
 */
export const paperItem = (entry: IndexEntry, seed: string): PaperItem => ({
	item: entry.id,
	unit: entry.unit,
	keyVersion: entry.keyVersion,
	order: Object.fromEntries(
		Object.entries(entry.lists).map(([name, ids]) => {
			const random = randomOf(`${seed}/${entry.id}/${name}`);
			return [name, entry.neverAsIs?.includes(name) ? shuffleAway(ids, random) : shuffle(ids, random)];
		})
	)
});
