import type { Grade } from '../model.ts';
import type { OrderBody, OrderResponse } from './model.ts';

/**
 * Pairs of entries in the right order minus pairs in the wrong one, over all pairs (Kendall's tau), never below
 * 0: an order left to chance has as many of the one as of the other, so that it earns nothing, as in `choices`.
 * Entries are parts, right at their own place. Incomplete unless every entry is named just once.
 */
export function gradeOrder(body: OrderBody<unknown>, response: OrderResponse | null): Grade {
	const given = response?.entries ?? [];
	const place = new Map(given.map((id, index) => [id, index]));
	const missing = body.entries.filter((entry) => !place.has(entry.id)).map((entry) => entry.id);
	if (missing.length > 0 || given.length !== body.entries.length || given.length === 0)
		return { state: 'incomplete', missing };

	const places = body.entries.map((entry) => place.get(entry.id) ?? -1);
	return {
		state: 'graded',
		score: Math.max(0, agreement(places)),
		parts: body.entries.map(({ id }, index) => ({ id, right: places[index] === index }))
	};
}

/** From 1, every pair rising, to -1, every pair falling. */
function agreement(places: readonly number[]): number {
	let balance = 0;
	let pairs = 0;
	for (const [index, earlier] of places.entries())
		for (const later of places.slice(index + 1)) {
			balance += earlier < later ? 1 : -1;
			pairs += 1;
		}
	return pairs === 0 ? 1 : balance / pairs;
}
