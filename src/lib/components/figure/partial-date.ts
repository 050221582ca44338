import type { Language } from '#lib/domain/course/language.ts';

const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The day and month of a date that may be less exact: "1 March", "March", or nothing where only the year is known. */
export function dayOf(date: string, language: Language): string {
	const [year = '', number, day] = date.split('-');
	if (number === undefined) return '';
	const month = new Intl.DateTimeFormat(LOCALE[language], {
		// Alone, a long month would be written in Chinese numerals.
		month: language === 'zh' && day === undefined ? 'numeric' : 'long',
		...(day === undefined ? {} : { day: 'numeric' }),
		timeZone: 'UTC'
	});
	const written = month.format(Date.UTC(Number(year), Number(number) - 1, Number(day ?? 1)));
	// The course writes "3 月 1 日", with a space on either side of a number.
	return written.replaceAll(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, ' ');
}
