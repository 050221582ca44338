import type { Bilingual, Language } from '#lib/domain/course/language.ts';
import type { Heading, Nodes, Paragraph, Root } from './markdown/nodes.server.ts';
import { readable } from './markdown/readable.server.ts';

const PER_MINUTE = { en: 200, zh: 300 } as const;
const MINUTES_PER_CHECK = 0.5;

/** Whole minutes to read the texts of a lesson and to answer its checks, at least one. */
export function minutesToRead(texts: Bilingual<readonly Root[]>, checks: number): Bilingual<number> {
	const minutes = (language: Language): number => {
		const length = texts[language].flatMap(wordsIn).reduce((sum, block) => sum + lengthOf(block, language), 0);
		return Math.max(1, Math.round(length / PER_MINUTE[language] + checks * MINUTES_PER_CHECK));
	};
	return { en: minutes('en'), zh: minutes('zh') };
}

/** Words of English; characters of Chinese, where a numeral or a name in Latin letters counts as one. */
const WORD = { en: /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu, zh: /\p{Script=Han}|[A-Za-z\d]+/gu } as const;

const lengthOf = (block: Paragraph | Heading, language: Language): number =>
	readable(block, language).text.match(WORD[language])?.length ?? 0;

function wordsIn(node: Nodes): (Paragraph | Heading)[] {
	if (node.type === 'paragraph' || node.type === 'heading') return [node];
	return 'children' in node ? node.children.flatMap(wordsIn) : [];
}
