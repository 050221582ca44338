import { LANG_TAG, otherLanguage, type Language } from '#lib/domain/course/language.ts';

/**
 * The same text in the other language (trusted HTML), small beneath the one it belongs to; nothing where there is none.
 * HTML, not a component: a lesson says forty texts, and each component leaves marks in the page that a slow phone reads.
 */
export const beneath = (other: string | undefined, language: Language): string =>
	other === undefined
		? ''
		: `<span class="other" lang="${LANG_TAG[otherLanguage(language)]}">${other}</span>`;

/** A text (trusted HTML) with the same in the other language beneath it, where there is one. */
export const inBoth = (html: string, other: string | undefined, language: Language): string =>
	html + beneath(other, language);
