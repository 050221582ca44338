import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '#lib/domain/course/language.ts';

const KILOBYTE = 1000;

/** Limits of a page until a reader can do what the page is for: bodies in brotli, and their number. */
export interface Most {
	readonly bytes: number;
	readonly requests: number;
}

export interface CoursePage {
	/** Under each language. */
	readonly path: string;
	/** A document: its text is in its HTML. */
	readonly toRead: boolean;
	/** Most bytes of the HTML alone, in brotli. */
	readonly html?: number;
	/** Something matches it once a reader can do what the page is for. */
	readonly ready: string;
	/** What has to be pressed before. */
	readonly press?: string;
	readonly most?: Most;
}

/** Every check answers: none is left that its script has not reached. */
const CHECKS_ANSWER = ':root:has([data-ready]):not(:has([data-island=check]:not([data-ready])))';
const FIRST_ANSWER = '.answer :is(input, select, button)';
const THERE = 'main h1';

const LESSON: Most = { bytes: 55 * KILOBYTE, requests: 6 };
const WORKING: Most = { bytes: 110 * KILOBYTE, requests: 12 };

/** One page of every kind, and every lesson and practice, of the course built in `dir`. */
export const coursePages = (dir: string): readonly CoursePage[] => [
	{ path: '', toRead: true, html: 20 * KILOBYTE, ready: THERE },
	...readdirSync(join(dir, 'en/lessons')).map((slug) => ({
		path: `lessons/${slug}/`,
		toRead: true,
		html: 20 * KILOBYTE,
		ready: CHECKS_ANSWER,
		most: LESSON
	})),
	{ path: 'map/', toRead: true, html: 28 * KILOBYTE, ready: THERE },
	{ path: 'statement/', toRead: true, html: 45 * KILOBYTE, ready: THERE },
	{ path: 'glossary/', toRead: true, html: 45 * KILOBYTE, ready: THERE },
	{ path: 'about/', toRead: true, ready: THERE },
	{ path: 'practice/', toRead: true, ready: THERE },
	{ path: 'teach/guide/', toRead: true, html: 45 * KILOBYTE, ready: THERE },
	...readdirSync(join(dir, 'en/practice'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({
			path: `practice/${name}/`,
			toRead: false,
			ready: FIRST_ANSWER,
			most: WORKING
		})),
	{
		path: 'exam/',
		toRead: false,
		press: 'main .btn-1[aria-disabled=false]',
		ready: FIRST_ANSWER,
		most: WORKING
	},
	{ path: 'progress/', toRead: false, ready: THERE },
	{ path: 'results/', toRead: false, ready: THERE },
	...['', 'assign/', 'gradebook/', 'paper/'].map((page) => ({
		path: `teach/${page}`,
		toRead: false,
		ready: THERE
	}))
];

export const inBothLanguages = (path: string): readonly string[] =>
	LANGUAGES.map((language) => `${language}/${path}`);
