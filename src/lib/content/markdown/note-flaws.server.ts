import type { Flaw } from '../problem.server.ts';
import { CONTAINER_DIRECTIVES, idsIn } from './directives.server.ts';
import type { ContainerDirective, Root } from './nodes.server.ts';
import { noteTitle } from './notes.server.ts';

/** What is wrong with the frame of a note; its paragraphs are checked as paragraphs. */
export function noteFlaws(note: ContainerDirective): Flaw[] {
	if (!CONTAINER_DIRECTIVES.some((known) => known === note.name)) return [unknown(note.name)];
	const hasForm = noteTitle(note) !== undefined && note.children.length > 1 && idsIn(note).length === 0;
	return hasForm ? [] : [FORM];
}

/** Notes without their closing line: they swallow the rest of the lesson, and every check of it would misread. */
export const openNotes = (tree: Root): ContainerDirective[] =>
	tree.children.filter(
		(block): block is ContainerDirective =>
			block.type === 'containerDirective' &&
			block.children.some((child) => child.type === 'heading' || child.type === 'leafDirective')
	);

export const NOTE_OPEN: Flaw = {
	code: 'note-open',
	expected: '`:::` on a line of its own at the end of the note',
	found: 'a heading or a check inside the note',
	remedy: 'Close the note before it.'
};

const FORM: Flaw = {
	code: 'directive-form',
	expected: '`:::note[Title]` around one or two paragraphs',
	found: 'a note without title or text',
	remedy: 'Write the title in the square brackets, the text below, and `:::` on a line of its own at the end.'
};

const unknown = (name: string): Flaw => ({
	code: 'directive-unknown',
	expected: 'a directive of the course',
	found: `\`:::${name}\``,
	remedy: 'Around paragraphs stands `:::note[Title]` … `:::`.'
});
