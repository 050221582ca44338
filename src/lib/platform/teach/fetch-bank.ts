import type { Bilingual, Language } from '#lib/domain/course/language.ts';
import type { IndexEntry } from '#lib/domain/paper/model.ts';
import { inBoth } from '#lib/domain/question/in-both.ts';
import type { Item, Kind, Level } from '#lib/domain/question/model.ts';
import { fetchItems } from '../fetch-items.ts';
import { leadFrom } from '../lead-from.ts';

/** What choosing items needs to know of one: its whole text comes with the preview. */
export interface BankEntry {
	readonly id: string;
	readonly unit: string;
	/** Slug of the lesson that asks or teaches it; empty where there is none. */
	readonly lesson: string;
	readonly kind: Kind;
	readonly level: Level;
	readonly concepts: readonly string[];
	readonly keyVersion: string;
	/** Inline HTML. */
	readonly stem: Bilingual;
}

export interface BankUnit {
	readonly items: readonly BankEntry[];
}

/** Fetches what is known of the items of one unit; `base` is the path to the site's root. Rejects where the line fails. */
export async function fetchBankUnit(base: string, unit: string): Promise<BankUnit> {
	const answer = await fetch(`${base}/data/bank/${unit}.json`);
	if (!answer.ok) throw new Error(`${unit}: ${answer.status}`);
	// From the same build as this script: its shape needs no check.
	return answer.json();
}

/** From an instructor's page to its language's root. */
const TO_ROOT = '../../';

/** Fetches the items of several units whole, in both languages, by id. Rejects where the line fails. */
export async function fetchWhole(
	base: string,
	units: Iterable<string>
): Promise<ReadonlyMap<string, Item<Bilingual>>> {
	const asked = [...units];
	const inLanguage = (language: Language) => fetchItems(`${base}/${language}/`, asked);
	const [en, zh] = await Promise.all([inLanguage('en'), inLanguage('zh')]);
	const whole = new Map<string, Item<Bilingual>>();
	for (const [id, item] of Object.entries(en.items)) {
		const other = zh.items[id];
		const both = other ? inBoth(leadFrom(TO_ROOT, item), leadFrom(TO_ROOT, other)) : null;
		if (both) whole.set(id, both);
	}
	return whole;
}

/** What drawing needs to know. The order of an item's parts is drawn when it is asked. */
export const toIndexEntry = ({ id, unit, lesson, concepts, level, keyVersion }: BankEntry): IndexEntry => ({
	id,
	unit,
	// A lesson is drawn from as a concept is: behind the others, so that it is never the main one.
	concepts: lesson ? [...concepts, scopeOfLesson(lesson)] : concepts,
	level,
	keyVersion,
	lists: {}
});

/** Lessons and concepts may have the same name. */
export const scopeOfLesson = (slug: string): string => `lesson:${slug}`;
