import type { Bilingual, Language } from '../course/language.ts';
import type { Item } from './model.ts';
import { mapTexts } from './texts.ts';

/** One item out of its two renderings, as an instructor keeps it; null where they are not of one item. */
export function inBoth(en: Item, zh: Item): Item<Bilingual> | null {
	if (en.id !== zh.id || en.keyVersion !== zh.keyVersion || en.wordingVersion !== zh.wordingVersion)
		return null;
	const chinese = textsOf(zh);
	if (textsOf(en).length !== chinese.length) return null;
	// Texts are visited in one order, which hangs on the item's parts alone.
	let next = 0;
	const pair = (text: string): Bilingual => ({ en: text, zh: chinese[next++] ?? '' });
	return mapTexts(en, { rich: pair, plain: pair });
}

/** The item in one language. */
export const inOne = (item: Item<Bilingual>, language: Language): Item => {
	const pick = (text: Bilingual): string => text[language];
	return mapTexts(item, { rich: pick, plain: pick });
};

function textsOf(item: Item): readonly string[] {
	const texts: string[] = [];
	const note = (text: string): void => void texts.push(text);
	mapTexts(item, { rich: note, plain: note });
	return texts;
}
