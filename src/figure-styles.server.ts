import { createHash } from 'node:crypto';

const STYLE = /<style[^>]*>([^]*?)<\/style>/;
/** A rule without rules inside it, in a stylesheet as the bundler writes it: no comments, no brace in a string. */
const RULE = /(?<=[{}])([^{}@]+)\{[^{}]*\}/g;
const EMPTY = /@(?:media|supports)[^{}]*\{\}/g;

/**
 * The page without the styles of drawings that it does not show. All lessons share one stylesheet, and each has a copy
 * of it; a seventh of it are drawings. No script adds a drawing later. The content security policy names the copy by its
 * hash.
 */
export function withoutUnusedDrawings(html: string): string {
	const before = STYLE.exec(html)?.[1];
	if (before === undefined) return html;
	const shown = new Set(html.replace(STYLE, '').match(/\bf-[\w-]+|\bfig\b/g));
	const after = before
		.replace(RULE, (rule: string, selectors: string) => (isShown(selectors, shown) ? rule : ''))
		.replace(EMPTY, '');
	return html.replace(before, () => after).replace(hashOf(before), () => hashOf(after));
}

/** Whether a rule is of no drawing, or of one on the page. A rule for parts of several stays where one of them does. */
function isShown(selectors: string, shown: ReadonlySet<string>): boolean {
	const parts = selectors.match(/(?<=\.)f-[\w-]+/g) ?? selectors.match(/(?<=\.)fig(?![\w-])/g);
	return parts === null || parts.some((part) => shown.has(part));
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
