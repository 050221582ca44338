import type { Language } from '#lib/domain/course/language.ts';
import type { Nodes, Root } from './nodes.server.ts';
import type { Flaw, FlawAt } from '../problem.server.ts';
import type { Markup } from '../schema/fields.server.ts';
import { chineseFlaws, englishFlaws } from './language-flaws.server.ts';
import { allowedIn } from './allowed.server.ts';
import { markupFlaws } from './markup-flaws.server.ts';
import { readable } from './readable.server.ts';

/** What is wrong with one text of a YAML file, parsed with `parseInline`. */
export function textFlaws(tree: Root, language: Language, markup: Markup): FlawAt[] {
	const [, second] = tree.children;
	if (second) return [{ offset: second.position?.start.offset ?? 0, flaw: SECOND_PARAGRAPH }];
	const allowed = markup === 'plain' && isOneForeignSpan(tree, language) ? 'one span' : markup;
	return [...markupFlaws(tree, language, allowedIn(allowed)), ...languageFlaws(tree, language)];
}

/** What is wrong with the words of a text, whatever may stand between them. */
export function languageFlaws(node: Nodes, language: Language): FlawAt[] {
	const words = readable(node, language);
	return language === 'zh' ? chineseFlaws(words) : englishFlaws(words);
}

function isOneForeignSpan(tree: Root, language: Language): boolean {
	const [paragraph] = tree.children;
	const [only, ...more] = paragraph?.type === 'paragraph' ? paragraph.children : [];
	return (
		only?.type === 'textDirective' &&
		only.name === (language === 'en' ? 'zh' : 'en') &&
		only.children.every((child) => child.type === 'text') &&
		more.length === 0
	);
}

const SECOND_PARAGRAPH: Flaw = {
	code: 'text-paragraphs',
	expected: 'one paragraph',
	found: 'an empty line and a second one',
	remedy: 'Remove the empty line.'
};
