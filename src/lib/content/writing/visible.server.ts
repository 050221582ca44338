import type { Nodes } from '../markdown/nodes.server.ts';
import { parseInline } from '../markdown/parse.server.ts';
import type { Readable } from '../markdown/readable.server.ts';

/** The words of a text as they stand on the page: citations fall out, passages in the other language stay. */
export const visible = (source: string): string => visibleIn(parseInline(source)).text;

/** The same without what is emphasised: there a “not” cannot be overlooked. */
export const unemphasised = (source: string): Readable => visibleIn(parseInline(source), isEmphasis);

export function visibleIn(node: Nodes, isLeftOut: (node: Nodes) => boolean = () => false): Readable {
	let text = '';
	const offsets: number[] = [];
	const visit = (node: Nodes): void => {
		if (isLeftOut(node)) return;
		if (node.type === 'text') {
			const start = node.position?.start.offset ?? 0;
			for (let index = 0; index < node.value.length; index++) offsets.push(start + index);
			text += node.value;
		} else if ('children' in node) node.children.forEach(visit);
	};
	visit(node);
	return { text, offsets };
}

const isEmphasis = ({ type }: Nodes): boolean => type === 'emphasis' || type === 'strong';
