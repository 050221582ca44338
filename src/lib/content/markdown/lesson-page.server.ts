import type { Heading, LeafDirective, Root, RootContent } from './nodes.server.ts';
import { idsIn } from './directives.server.ts';

/** The running text of a lesson: what opens it, and its sections. */
export interface LessonPage {
	readonly opening: readonly RootContent[];
	readonly sections: readonly PageSection[];
}

export interface PageSection {
	readonly heading: Heading;
	readonly blocks: readonly RootContent[];
}

export function pageOf(tree: Root): LessonPage {
	const opening: RootContent[] = [];
	const sections: { heading: Heading; blocks: RootContent[] }[] = [];
	for (const block of tree.children) {
		if (block.type === 'heading') sections.push({ heading: block, blocks: [] });
		else (sections.at(-1)?.blocks ?? opening).push(block);
	}
	return { opening, sections };
}

export const isCheck = (block: RootContent): block is LeafDirective =>
	block.type === 'leafDirective' && block.name === 'check';

/** The items that the lesson asks, in order. */
export const checksOf = (tree: Root): string[] => tree.children.filter(isCheck).flatMap(idsIn);
