import type { Nodes, PhrasingContent, Root, TextDirective } from './nodes.server.ts';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { TEXT_DIRECTIVES } from './directives.server.ts';

/** The Markdown of a whole lesson. Offsets of its nodes are those of the source. */
export const parseLesson = (source: string): Root => restoreColons(lesson.parse(source), source);

/** The Markdown of one text: what begins a list or a heading in a lesson is a plain character here. */
export function parseInline(source: string): Root {
	const before = parsed.get(source);
	if (before) return before;
	const now = MARKUP.test(source) ? restoreColons(inline.parse(source), source) : withoutMarkup(source);
	parsed.set(source, now);
	return now;
}

/** Every text is parsed to be checked and again for each page that shows it; nobody changes a tree. */
const parsed = new Map<string, Root>();

/** What may be markup in one text, or what Markdown would trim. Every other text is one paragraph of plain words. */
const MARKUP = /[:*_`[\]<&\\\n]|^\s|\s$|^$/;

function withoutMarkup(source: string): Root {
	const position = {
		start: { line: 1, column: 1, offset: 0 },
		end: { line: 1, column: source.length + 1, offset: source.length }
	};
	const text = { type: 'text' as const, value: source, position };
	return { type: 'root', children: [{ type: 'paragraph', children: [text], position }], position };
}

const lesson = unified().use(remarkParse).use(remarkDirective);
const inline = unified().use(remarkParse).use(remarkDirective).use(withoutBlocks);

function withoutBlocks(this: Processor): void {
	const data = this.data();
	const extension = {
		disable: {
			null: [
				'blockQuote',
				'codeFenced',
				'codeIndented',
				'definition',
				'headingAtx',
				'htmlFlow',
				'list',
				'setextUnderline',
				'thematicBreak'
			]
		}
	};
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}

/**
 * `10:30` and `a:b` are no directives to anybody who writes them: a text directive of no known name and with
 * neither label nor ids becomes the text again that it was.
 */
function restoreColons<N extends Nodes>(node: N, source: string): N {
	if (!('children' in node)) return node;
	const children = node.children.map((child) =>
		child.type === 'textDirective' && isPlainColon(child)
			? asText(child, source)
			: restoreColons(child, source)
	);
	return Object.assign(node, { children });
}

const isPlainColon = ({ name, children, attributes }: TextDirective): boolean =>
	!TEXT_DIRECTIVES.some((known) => known === name) &&
	children.length === 0 &&
	Object.keys(attributes ?? {}).length === 0;

const asText = ({ position }: TextDirective, source: string): PhrasingContent => ({
	type: 'text',
	value: source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
	...(position ? { position } : {})
});
