import type { Language } from '#lib/domain/course/language.ts';
import type { HastRoot } from './hast.server.ts';
import type { PhrasingContent, RootContent } from '../markdown/nodes.server.ts';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { directiveHandlers } from './directives.server.ts';

/** Turns Markdown nodes into HTML for pages of one language at one depth. */
export interface ToHtml {
	blocks(nodes: readonly RootContent[]): string;
	inline(nodes: readonly PhrasingContent[]): string;
}

/** One processor per language and depth: a page renders hundreds of texts. */
const made = new Map<string, ToHtml>();

export function toHtml(language: Language, root: string): ToHtml {
	const key = `${language} ${root}`;
	const before = made.get(key);
	if (before) return before;
	const processor = unified()
		.use(remarkRehype, { handlers: directiveHandlers(language, root) })
		.use(rehypeStringify, { preferUnquoted: true });
	const hast = (nodes: readonly RootContent[]): HastRoot =>
		processor.runSync({ type: 'root', children: [...nodes] });
	const now: ToHtml = {
		blocks: (nodes) => withTermsWhole(processor.stringify(hast(nodes))),
		inline: (nodes) => {
			// As a paragraph, whose element is then left out: between inline nodes of a root it would put line breaks.
			const [paragraph] = hast([{ type: 'paragraph', children: [...nodes] }]).children;
			const children = paragraph?.type === 'element' ? paragraph.children : [];
			return processor.stringify({ type: 'root', children });
		}
	};
	made.set(key, now);
	return now;
}

/**
 * A term is a button, which a browser treats as one block: a quotation mark or a comma beside it could land alone at
 * the edge of a line, and far from the last word where the term takes several. The punctuation that touches it goes
 * into the button, beside the words, which alone are its name.
 */
const withTermsWhole = (html: string): string =>
	html.replace(
		/([“‘（《「(]*)<button type=button class=term([^>]*)>([^]*?)<\/button>([”’）》」),.;:?!，。；：？！、]*)/g,
		(term, before: string, target: string, words: string, after: string) =>
			before || after
				? `<button type=button class="term nb"${target} aria-label="${nameOf(words)}">${before}<u>${words}</u>${after}</button>`
				: term
	);

const nameOf = (words: string): string => words.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;');
