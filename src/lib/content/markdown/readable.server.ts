import type { Language } from '#lib/domain/course/language.ts';
import type { Nodes } from './nodes.server.ts';

/** The words of a text as a reader meets them, and where each character stands in the source. */
export interface Readable {
	readonly text: string;
	readonly offsets: readonly number[];
}

/**
 * The words that are in the language of the text: citations fall out, a passage in the other language is one
 * letter, and so is a gap: what it will hold is in the language of the text.
 */
export function readable(node: Nodes, language: Language): Readable {
	let text = '';
	const offsets: number[] = [];
	const add = (words: string, offset: number): void => {
		for (let index = 0; index < words.length; index++) offsets.push(offset + index);
		text += words;
	};
	const visit = (node: Nodes): void => {
		const offset = node.position?.start.offset ?? 0;
		if (node.type === 'text') add(fillGaps(node.value, language), offset);
		else if (node.type === 'textDirective' && (node.name === 'zh' || node.name === 'en')) {
			if (node.name === language) node.children.forEach(visit);
			else add(FOREIGN, offset);
		} else if ('children' in node) node.children.forEach(visit);
	};
	visit(node);
	return { text, offsets };
}

const FOREIGN = 'x';
/** Punctuation beside it is that of Chinese; a space is not, for a numeral may fill it. */
export const GAP_IN_CHINESE = '〓';

/** As long as the gap's mark, so that offsets stay true. */
const fillGaps = (text: string, language: Language): string =>
	text.replace(GAP, (mark) => (language === 'zh' ? GAP_IN_CHINESE : FOREIGN).repeat(mark.length));

/** `{id}` for the gap of that id. */
export const GAP = /\{([a-z][a-z0-9-]*)\}/g;
