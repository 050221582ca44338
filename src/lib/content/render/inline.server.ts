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
export function renderInline(text: string, page: Page): string {
	const key = `${page.language} ${page.root} ${text}`;
	const before = rendered.get(key);
	if (before !== undefined) return before;
	const now = render(text, page);
	rendered.set(key, now);
	return now;
}

/** A question stands on the page of its lesson, on those for practice and in the data of its unit. */
const rendered = new Map<string, string>();

function render(text: string, { language, root }: Page): string {
	const [paragraph] = parseText(text).children;
	return paragraph?.type === 'paragraph' ? toHtml(language, root).inline(paragraph.children) : '';
}
