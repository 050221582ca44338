import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '#lib/domain/course/language.ts';

export const KILOBYTE = 1000;

/** The lesson and the practice run that stand for all of their kind where times are measured. */
export const LESSON = 'en/lessons/peace/';
export const PRACTICE = 'en/practice/peace/';

/** What stands beside the course in the served copy. The bare lesson is as deep as the real one: its links resolve. */
export const BARE_LESSON = 'en/lessons/without-scripts/';
export const FLOOR = 'floor/';
export const SECOND_FLOOR = 'second-floor/';

/** Paths under a language, most with a limit for their HTML in brotli. */
export function readingPages(dir: string): readonly { readonly path: string; readonly most?: number }[] {
	const lessons = readdirSync(join(dir, 'en/lessons')).filter((slug) => !BARE_LESSON.includes(`/${slug}/`));
	return [
		{ path: '', most: 20 * KILOBYTE },
		...lessons.map((slug) => ({ path: `lessons/${slug}/`, most: 20 * KILOBYTE })),
		{ path: 'statement/', most: 45 * KILOBYTE },
		{ path: 'glossary/', most: 45 * KILOBYTE },
		{ path: 'about/' },
		{ path: 'practice/' }
	];
}

export const WORKING_PAGES = ['practice/peace/', 'exam/', 'progress/', 'results/'];

export const inBothLanguages = (path: string): readonly string[] =>
	LANGUAGES.map((language) => `${language}/${path}`);

/** Every file below `folder`, with its path; none where there is no such folder. */
export function filesIn(folder: string): readonly string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
