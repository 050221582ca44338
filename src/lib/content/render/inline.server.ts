import type { Language } from '#lib/domain/course/language.ts';
import { parseInline } from '../markdown/parse.server.ts';
import { toHtml } from './html.server.ts';

/** For whom a text is rendered. */
export interface Page {
	readonly language: Language;
	/** The way from the page to the root of its language, `../../` from a lesson; empty or ending in a slash. */
	readonly root: string;
}

/** A text with inline markup as HTML to stand inside a sentence. */
export function renderInline(text: string, { language, root }: Page): string {
	const [paragraph] = parseInline(text).children;
	return paragraph?.type === 'paragraph' ? toHtml(language, root).inline(paragraph.children) : '';
}
