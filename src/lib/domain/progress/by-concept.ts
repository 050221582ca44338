import type { ConceptsOfItem } from './model.ts';

/** Ids of the items that ask about each concept: the form in which a page carries them, for it is short. */
export type ItemsByConcept = Readonly<Record<string, readonly string[]>>;

/** The items that ask about any of `concepts`. */
export const itemsByConcept = (
	items: readonly (ConceptsOfItem & { readonly id: string })[],
	concepts: readonly string[]
): ItemsByConcept =>
	Object.fromEntries(
		concepts.map((concept) => [
			concept,
			items.filter((item) => item.concepts.includes(concept)).map(({ id }) => id)
		])
	);

/** The same the other way round, as the folds need it. */
export function conceptsByItem(byConcept: ItemsByConcept): Readonly<Record<string, ConceptsOfItem>> {
	const items = new Map<string, { concepts: string[] }>();
	for (const [concept, ids] of Object.entries(byConcept))
		for (const id of ids) {
			const item = items.get(id) ?? { concepts: [] };
			items.set(id, item);
			item.concepts.push(concept);
		}
	return Object.fromEntries(items);
}
