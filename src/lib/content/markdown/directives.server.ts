import type { Directive, Nodes } from './nodes.server.ts';

/** What may follow a colon inside a sentence: `:fact{…}`, `:term[…]{…}`, `:zh[…]`, `:en[…]`. */
export const TEXT_DIRECTIVES = ['fact', 'term', 'zh', 'en'] as const;
/** On a line of its own: `::check{…}`, `::figure{…}`. */
export const LEAF_DIRECTIVES = ['check', 'figure'] as const;
/** Around paragraphs: `:::note[…]`. */
export const CONTAINER_DIRECTIVES = ['note'] as const;

/** The ids between the braces. For Markdown they are attributes without a value. */
export const idsIn = (directive: Directive): string[] => Object.keys(directive.attributes ?? {});

/** The facts that a piece of a text cites, each once, in the order of the text. */
export const factsIn = (node: Nodes): string[] => [...new Set(idsOfAll(node, 'fact'))];

/** The figures that a page shows, in its order. */
export const figuresIn = (node: Nodes): string[] => idsOfAll(node, 'figure');

/** The terms that it links, in the order of the text. */
export const termsIn = (node: Nodes): string[] => idsOfAll(node, 'term');

const idsOfAll = (node: Nodes, name: string): string[] =>
	directivesIn(node).flatMap((directive) => (directive.name === name ? idsIn(directive) : []));

export function directivesIn(node: Nodes): Directive[] {
	const inside = 'children' in node ? node.children.flatMap(directivesIn) : [];
	return isDirective(node) ? [node, ...inside] : inside;
}

export const isDirective = (node: Nodes): node is Directive =>
	node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
