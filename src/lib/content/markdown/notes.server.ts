import type { ContainerDirective, Paragraph } from './nodes.server.ts';


/** The words in the square brackets of `:::note[…]`; Markdown keeps them as a first paragraph with a mark. */
export function noteTitle(note: ContainerDirective): Paragraph | undefined {
	const [first] = note.children;
	return first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data ? first : undefined;
}
