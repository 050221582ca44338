import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Bilingual, Language } from '#lib/domain/course/language.ts';

const read = (path: string) => parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));

interface LessonFile {
	readonly title: Bilingual;
	readonly lead: Bilingual;
	readonly aims: readonly Bilingual[];
}
/** What the authors wrote of a lesson beside its text. */
export const lessonFile = (slug: string): LessonFile => read(`lessons/${slug}/lesson.yaml`);

type TermEntry = Bilingual & { readonly id: string; readonly pinyin: string };
const terms: readonly TermEntry[] = read('glossary.yaml');
const concepts: readonly { readonly id: string; readonly name: Bilingual }[] = read('concepts.yaml').concepts;

/** The glossary's entry of that id. */
export function term(id: string): TermEntry {
	const found = terms.find((entry) => entry.id === id);
	if (!found) throw new Error(`the glossary has no “${id}”`);
	return found;
}

export function conceptName(id: string): Bilingual {
	const found = concepts.find((concept) => concept.id === id);
	if (!found) throw new Error(`there is no concept “${id}”`);
	return found.name;
}

/** The headings of a lesson's text and the ids of the items it asks, in their order. */
export function lessonText(slug: string, language: Language) {
	const text = readFileSync(new URL(`../../content/lessons/${slug}/${language}.md`, import.meta.url), 'utf8');
	const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
	return { headings: all(/^## (.+?) \{#/gm), checks: all(/^::check\{(.+)\}$/gm) };
}
