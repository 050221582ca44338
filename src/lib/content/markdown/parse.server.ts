import type { Nodes, PhrasingContent, Root, TextDirective } from './nodes.server.ts';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { citedText } from './cited-text.server.ts';
import { TEXT_DIRECTIVES } from './directives.server.ts';

/** The Markdown of a whole lesson. Offsets of its nodes are those of the source. */
export const parseLesson = (source: string): Root => restoreColons(lesson.parse(source), source);

/** The Markdown of one text: what begins a list or a heading in a lesson is a plain character here. */
export const parseText = (source: string): Root =>
	citedText(source) ?? restoreColons(inline.parse(source), source);

/** The same for a text that several checks look at; nobody changes its tree. */
export function parseInline(source: string): Root {
	const tree = parsed.get(source) ?? parseText(source);
	parsed.set(source, tree);
	return tree;
}

const parsed = new Map<string, Root>();

/** Once a course has been checked: all its trees together are many times as large as its texts. */
export const forgetTexts = (): void => parsed.clear();

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
