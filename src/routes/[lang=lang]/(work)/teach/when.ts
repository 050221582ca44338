import type { Language } from '#lib/domain/course/language.ts';

const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;

/** A moment (milliseconds since 1970) with its time zone: it may be read elsewhere. */
export const whenIn = (language: Language, at: number): string =>
	new Intl.DateTimeFormat(LOCALE[language], {
		year: 'numeric',
		month: 'long',
		day: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		timeZoneName: 'short'
	}).format(at);
