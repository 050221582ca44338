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
		.use(rehypeStringify);
	const hast = (nodes: readonly RootContent[]): HastRoot =>
		processor.runSync({ type: 'root', children: [...nodes] });
	const now: ToHtml = {
		blocks: (nodes) => processor.stringify(hast(nodes)),
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
