import type { Language } from '#lib/domain/course/language.ts';
import type { ContainerDirective, Root, RootContent } from '../markdown/nodes.server.ts';
import { idsIn } from '../markdown/directives.server.ts';
import { headingId, headingWords } from '../markdown/headings.server.ts';
import { pageOf } from '../markdown/lesson-page.server.ts';
import { noteTitle } from '../markdown/notes.server.ts';
import { toHtml, type ToHtml } from './html.server.ts';

/** A stretch of a lesson's text, or the place of something that a component shows. */
export type Piece =
	| { readonly kind: 'html'; readonly html: string }
	| { readonly kind: 'check'; readonly item: string }
	| { readonly kind: 'figure'; readonly id: string };

export interface LessonText {
	readonly opening: readonly Piece[];
	readonly sections: readonly LessonSection[];
}

export interface LessonSection {
	readonly id: string;
	/** Inline HTML. */
	readonly title: string;
	readonly pieces: readonly Piece[];
}

/** The running text of a lesson for a page whose way to the root of its language is `root`: `../../`. */
export function renderLesson(tree: Root, language: Language, root: string): LessonText {
	const html = toHtml(language, root);
	const { opening, sections } = pageOf(tree);
	return {
		opening: piecesOf(opening, html),
		sections: sections.map(({ heading, blocks }) => ({
			id: headingId(heading) ?? '',
			title: html.inline(headingWords(heading)),
			pieces: piecesOf(blocks, html)
		}))
	};
}

function piecesOf(blocks: readonly RootContent[], html: ToHtml): Piece[] {
	const pieces: Piece[] = [];
	for (const block of blocks) {
		if (block.type === 'leafDirective') {
			const [id = ''] = idsIn(block);
			pieces.push(block.name === 'check' ? { kind: 'check', item: id } : { kind: 'figure', id });
			continue;
		}
		const text = block.type === 'containerDirective' ? noteHtml(block, html) : html.blocks([tight(block)]);
		const last = pieces.at(-1);
		if (last?.kind === 'html') pieces.splice(-1, 1, { kind: 'html', html: `${last.html}\n${text}` });
		else pieces.push({ kind: 'html', html: text });
	}
	return pieces;
}

function noteHtml(note: ContainerDirective, html: ToHtml): string {
	const title = noteTitle(note);
	const heading = title ? `<h3>${html.inline(title.children)}</h3>\n` : '';
	const inside = html.blocks(note.children.filter((child) => child !== title));
	return `<aside class="note">${heading}${inside}</aside>`;
}

/** A list with an empty line between its entries is the same list. */
const tight = (block: RootContent): RootContent =>
	block.type === 'list'
		? { ...block, spread: false, children: block.children.map((entry) => ({ ...entry, spread: false })) }
		: block;
