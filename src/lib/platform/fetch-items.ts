import type { Item } from '#lib/domain/question/model.ts';

/** The items of one unit in one language, as the build wrote them. */
export interface UnitItems {
	readonly items: Readonly<Record<string, Item>>;
	readonly facts: Readonly<Record<string, { readonly text: string; readonly where: string }>>;
}

/**
 * Fetches the items of several units; `root` is the path to the language's root. Rejects where the line fails.
 * The files come from the same build as this script: their shape needs no check.
 */
export async function fetchItems(root: string, units: Iterable<string>): Promise<UnitItems> {
	const parts = await Promise.all(
		[...new Set(units)].map(async (unit): Promise<UnitItems> => {
			const answer = await fetch(`${root}data/items/${unit}.json`);
			if (!answer.ok) throw new Error(`${unit}: ${answer.status}`);
			return answer.json();
		})
	);
	return {
		items: Object.assign({}, ...parts.map((part) => part.items)),
		facts: Object.assign({}, ...parts.map((part) => part.facts))
	};
}
