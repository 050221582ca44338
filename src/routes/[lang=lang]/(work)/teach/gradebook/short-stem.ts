import type { Bilingual, Language } from '#lib/domain/course/language.ts';
import { inOne } from '#lib/domain/question/in-both.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { plainText } from '#lib/state/gradebook/plain-text.ts';

const MOST = { en: 70, zh: 36 } as const;

/** The beginning of a question, to know it again by. */
export function shortStem(item: Item<Bilingual>, language: Language): string {
	const letters = [...plainText(inOne(item, language).stem)];
	const most = MOST[language];
	return letters.length <= most ? letters.join('') : `${letters.slice(0, most).join('')}…`;
}
