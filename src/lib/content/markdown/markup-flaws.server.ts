import type { Language } from '#lib/domain/course/language.ts';
import type { Nodes } from './nodes.server.ts';
import type { Flaw, FlawAt } from '../problem.server.ts';
import type { Allowed } from './allowed.server.ts';
import { directiveFlaws } from './directive-flaws.server.ts';

/** What stands between the words and must not. */
export function markupFlaws(node: Nodes, language: Language, allowed: Allowed): FlawAt[] {
	const below =
		'children' in node ? node.children.flatMap((child) => markupFlaws(child, language, allowed)) : [];
	const offset = node.position?.start.offset ?? 0;
	const here = (flaw: Flaw): FlawAt[] => [{ offset, flaw }];
	switch (node.type) {
		case 'root':
		case 'paragraph':
		case 'heading':
			return below;
		case 'text':
			return characterFlaws(node.value, offset, allowed);
		case 'emphasis':
			if (language === 'zh') return [...here(ITALICS), ...below];
			return allowed.emphasis ? below : [...here(noMarkup('*', allowed)), ...below];
		case 'strong':
			return allowed.emphasis ? below : [...here(noMarkup('**', allowed)), ...below];
		case 'textDirective':
			return [...directiveFlaws(node, language, allowed).flatMap(here), ...below];
		default:
			// What lies inside goes with it: one message per mistake.
			return here(foreignTo(node.type));
	}
}

const ITALICS: Flaw = {
	code: 'zh-italics',
	expected: 'no italics in Chinese',
	found: '`*…*` or `_…_`',
	remedy: 'Use `**…**` if emphasis is needed.'
};

const noMarkup = (mark: string, { called }: Allowed): Flaw => ({
	code: 'markup-not-here',
	expected: `no markup in ${called}`,
	found: `\`${mark}…${mark}\``,
	remedy: 'Remove it.'
});

/** The kinds of Markdown that the course leaves out, as an author calls them. */
const LEFT_OUT: Readonly<Record<string, string>> = {
	html: 'HTML',
	link: 'a link',
	linkReference: 'a link',
	definition: 'the address of a link',
	image: 'an image',
	imageReference: 'an image',
	inlineCode: 'code',
	code: 'code',
	blockquote: 'a quotation block',
	thematicBreak: 'a rule',
	break: 'a forced line break',
	list: 'a list',
	heading: 'a heading',
	leafDirective: 'a directive of a line of its own',
	containerDirective: 'a container'
};

export const foreignTo = (type: string): Flaw => ({
	code: 'markup-left-out',
	expected: 'the Markdown of the course',
	found: LEFT_OUT[type] ?? type,
	remedy: 'Say it in words; content/README.md lists what may be used.'
});

/** Signs that mean something to Markdown or to us and have stayed as they are: a slip in most cases. */
function characterFlaws(text: string, offset: number, allowed: Allowed): FlawAt[] {
	const slips = allowed.gaps ? /["']|[*_`]+/g : /["']|[*_`]+|\{[^{}]*\}|[{}]/g;
	return [...text.matchAll(slips)].map(({ 0: sign, index }) => ({
		offset: offset + index,
		flaw: sign === '"' || sign === "'" ? straightQuote(sign) : leftover(sign)
	}));
}

const straightQuote = (sign: string): Flaw => ({
	code: 'straight-quote',
	expected: 'curly quotation marks',
	found: `the straight \`${sign}\``,
	remedy: sign === '"' ? 'Write “ and ”.' : 'Write ‘ and ’; the apostrophe is ’.'
});

const leftover = (sign: string): Flaw =>
	/[{}]/.test(sign)
		? {
				code: 'markup-leftover',
				expected: 'braces to follow a directive',
				found: `\`${sign}\` by itself`,
				remedy:
					'Write `:fact{…}` or `:term[…]{…}`, ids separated by spaces; `{id}` marks a gap in the text of a gap item only.'
			}
		: {
				code: 'markup-leftover',
				expected: 'emphasis that opens and closes',
				found: `\`${sign}\` by itself`,
				remedy: 'Remove it, or put punctuation outside the asterisks: `**词**”` rather than `**词”**`.'
			};
