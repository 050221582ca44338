import type { Language } from '#lib/domain/course/language.ts';
import { fetchFacts, fetchItems, type UnitFacts, type UnitItems } from './fetch-items.ts';

export type Texts = UnitItems & UnitFacts;

/**
 * The items of several units and the facts that they cite, in one language, for a page that stands beside the languages'
 * roots; `base` is the path to the site's root. Rejects where the line fails.
 */
export async function fetchTexts(base: string, language: Language, units: readonly string[]): Promise<Texts> {
	const root = `${base}/${language}/`;
	const [items, facts] = await Promise.all([fetchItems(root, units), fetchFacts(root, units)]);
	return beside({ ...items, ...facts }, language);
}

/** Addresses in the texts lead from pages one level below their language's root. */
const beside = (texts: Texts, language: Language): Texts =>
	JSON.parse(JSON.stringify(texts).replace(/href=(\\"|)\.\.\//g, `href=$1../${language}/`));
