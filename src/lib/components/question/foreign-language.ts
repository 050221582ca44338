import { LANG_TAG, type Language } from '#lib/domain/course/language.ts';

/**
 * The `lang` that a plain text needs on a page in `language`, undefined where it is in that language: a drop-down
 * holds no markup, so that its entries cannot carry marked spans as other texts do. Digits and signs need none.
 */
export function foreignLanguage(text: string, language: Language): string | undefined {
	const chinese = /\p{Script=Han}/u.test(text);
	if (language === 'en') return chinese ? LANG_TAG.zh : undefined;
	return !chinese && /\p{Script=Latin}/u.test(text) ? LANG_TAG.en : undefined;
}
