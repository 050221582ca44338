/** The two languages of the course. Both are originals: every text exists in both, under the same ids. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text, or anything else that exists once per language. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');

/** The value of the `lang` attribute (BCP 47): the Chinese of the course is in simplified characters. */
export const LANG_TAG: Bilingual = { en: 'en', zh: 'zh-Hans' };

export const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'zh';
