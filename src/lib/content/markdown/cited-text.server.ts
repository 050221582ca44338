import type { PhrasingContent, Root } from './nodes.server.ts';

// Nine texts of ten are one line of plain words with citations. Their tree is the one that the Markdown parser makes,
// made in a fraction of its time: a course of a thousand lessons has two hundred thousand such texts.
const LETTER = String.raw`[^:*_\`[\]{}<&\\\n\r\t\0\uFEFF]`;
const ID = String.raw`[A-Z][\w.-]*`;
const CITED = new RegExp(`^(?!\\s)(?:${LETTER}|:fact\\{${ID}(?: ${ID})*\\})+(?<!\\s)$`);
const PIECE = new RegExp(`${LETTER}+|:fact\\{([^}]*)\\}`, 'g');

/** The tree of a text in which nothing but words and citations stands; undefined for any other. */
export function citedText(source: string): Root | undefined {
	if (!CITED.test(source)) return undefined;
	const children = [...source.matchAll(PIECE)].map(({ 0: piece, 1: ids, index }): PhrasingContent => {
		const position = positionOf(index, piece.length);
		if (ids === undefined) return { type: 'text', value: piece, position };
		const attributes = Object.fromEntries(ids.split(' ').map((id) => [id, '']));
		return { type: 'textDirective', name: 'fact', attributes, children: [], position };
	});
	const position = positionOf(0, source.length);
	return { type: 'root', children: [{ type: 'paragraph', children, position }], position };
}

const positionOf = (offset: number, length: number) => ({
	start: { line: 1, column: offset + 1, offset },
	end: { line: 1, column: offset + length + 1, offset: offset + length }
});
