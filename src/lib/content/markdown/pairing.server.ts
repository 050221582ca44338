import type { Nodes, Root, RootContent } from './nodes.server.ts';
import { factsIn, idsIn } from './directives.server.ts';
import { headingId } from './headings.server.ts';

/** Two blocks that should be the same in both languages and are not. */
export interface Mismatch {
	readonly en: Shape;
	readonly zh: Shape;
}

/** What of a block is the same in both languages, in words; what stands below it pairs if the kinds are equal. */
export interface Shape {
	readonly offset: number;
	readonly kind: string;
	readonly says: string;
}

/**
 * Where en.md and zh.md part. Blocks pair by place: after two of different kinds every later pair would differ
 * too, so that is the last one that is named.
 */
export function mismatches(en: Root, zh: Root): Mismatch[] {
	const [english, chinese] = [shapesOf(en), shapesOf(zh)];
	const found: Mismatch[] = [];
	for (let index = 0; index < Math.max(english.length, chinese.length); index++) {
		const pair = { en: english[index] ?? endOf(en), zh: chinese[index] ?? endOf(zh) };
		if (pair.en.says !== pair.zh.says) found.push(pair);
		if (pair.en.kind !== pair.zh.kind) break;
	}
	return found;
}

const shapesOf = (tree: Root): Shape[] => tree.children.flatMap(shapesOfBlock);

function shapesOfBlock(block: RootContent): Shape[] {
	switch (block.type) {
		case 'heading': {
			const id = headingId(block);
			const named = id === undefined ? 'no id' : `the id \`${id}\``;
			return [shape(block, `a heading of level ${block.depth} with ${named}`, 'heading')];
		}
		case 'list': {
			const list = `a ${block.ordered ? 'numbered' : 'bulleted'} list`;
			const entries = block.children.map((entry, index) =>
				shape(entry, `entry ${index + 1} of ${list}${citing(entry)}`, 'entry')
			);
			return [shape(block, `${list} of ${block.children.length}`), ...entries];
		}
		case 'leafDirective':
			return [shape(block, `\`::${block.name}{${idsIn(block).join(' ')}}\``, 'directive')];
		case 'containerDirective': {
			const inside = block.children.flatMap(shapesOfBlock);
			// Its title is one of them.
			const count = inside.length - 1;
			const paragraphs = count === 1 ? 'one paragraph' : `${count} paragraphs`;
			return [shape(block, `a \`:::${block.name}\` with ${paragraphs}`), ...inside];
		}
		case 'paragraph':
			return [shape(block, `a paragraph${citing(block)}`, 'paragraph')];
		default:
			return [shape(block, `a block of the kind ${block.type}`)];
	}
}

/** Both languages rest on the same facts; the order within a paragraph is that of the sentences. */
function citing(node: Nodes): string {
	const facts = factsIn(node).sort();
	return facts.length === 0 ? ' without citation' : ` that cites ${facts.join(' ')}`;
}

/** `kind` where blocks that say different things pair all the same. */
const shape = (node: Nodes, says: string, kind = says): Shape => ({
	offset: node.position?.start.offset ?? 0,
	kind,
	says
});

const endOf = (tree: Root): Shape => ({
	offset: tree.position?.end.offset ?? 0,
	kind: 'end',
	says: 'the end of the lesson'
});
