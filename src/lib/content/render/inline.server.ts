import type { Language } from '#lib/domain/course/language.ts';
import { parseText } from '../markdown/parse.server.ts';
import { toHtml } from './html.server.ts';

/** For whom a text is rendered. */
export interface Page {
	readonly language: Language;
	/** The way from the page to the root of its language, `../../` from a lesson; empty or ending in a slash. */
	readonly root: string;
}

/** A text with inline markup as HTML to stand inside a sentence. */
export function renderInline(text: string, { language, root }: Page): string {
	const html = rendered[language].get(text) ?? render(text, language);
	rendered[language].set(text, html);
	return html.replaceAll(TO_ROOT, root);
}

/**
 * A question stands on the page of its lesson, on those for practice and in the data of its unit: the same but for the
 * way to the root.
 */
const rendered: Readonly<Record<Language, Map<string, string>>> = { en: new Map(), zh: new Map() };

/** Stands for the way from a page to the root of its language; in no text: it is of no alphabet. */
const TO_ROOT = '\uE000';

function render(text: string, language: Language): string {
	const [paragraph] = parseText(text).children;
	return paragraph?.type === 'paragraph' ? toHtml(language, TO_ROOT).inline(paragraph.children) : '';
}
