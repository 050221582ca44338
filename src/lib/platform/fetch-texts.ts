import type { Language } from '#lib/domain/course/language.ts';
import { fetchFacts, fetchItems, type UnitFacts, type UnitItems } from './fetch-items.ts';
import { leadFrom } from './lead-from.ts';

export type Texts = UnitItems & UnitFacts;

/**
 * The items of several units and the facts that they cite, in one language, for a page that stands beside the languages'
 * roots; `base` is the path to the site's root. Rejects where the line fails.
 */
export async function fetchTexts(base: string, language: Language, units: readonly string[]): Promise<Texts> {
	const root = `${base}/${language}/`;
	const [items, facts] = await Promise.all([fetchItems(root, units), fetchFacts(root, units)]);
	return leadFrom(`../${language}/`, { ...items, ...facts });
}
