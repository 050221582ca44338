import { LANGUAGES } from '#lib/domain/course/language.ts';

/** One address of every kind of page to read, under its language. */
export const READING = [
	'',
	'map/',
	'lessons/peace/',
	'statement/',
	'glossary/',
	'about/',
	'practice/',
	'teach/guide/'
] as const;

/** One address of every kind of page to work in. */
export const WORKING = [
	'practice/peace/',
	'exam/',
	'results/#nope',
	'progress/',
	'teach/',
	'teach/assign/',
	'teach/gradebook/',
	'teach/paper/'
] as const;

export const EVERY_PAGE: readonly string[] = LANGUAGES.flatMap((language) =>
	[...READING, ...WORKING].map((page) => `${language}/${page}`)
);
/** The page on which the language is chosen; the fragment keeps it from leading on. */
export const GATE = '#choose';
