import { addWords, speak } from './t.ts';

type Language = 'en' | 'zh';

const WORKING = { en: () => import('./working-en.ts'), zh: () => import('./working-zh.ts') } as const;
const READING = {
	en: () => [import('./messages/en/reading.json'), import('./messages/en/returning.json')],
	zh: () => [import('./messages/zh/reading.json'), import('./messages/zh/returning.json')]
} as const;

/** Words that only the pages of one area say: they load them beside those of the pages to work in. */
const AREAS = {
	'teach-guide': {
		en: () => import('./messages/en/teach-guide.json'),
		zh: () => import('./messages/zh/teach-guide.json')
	},
	'teach-paper': {
		en: () => import('./messages/en/teach-paper.json'),
		zh: () => import('./messages/zh/teach-paper.json')
	},
	'teach-assign': {
		en: () => import('./messages/en/teach-assign.json'),
		zh: () => import('./messages/zh/teach-assign.json')
	},
	'teach-do': {
		en: () => import('./messages/en/teach-do.json'),
		zh: () => import('./messages/zh/teach-do.json')
	},
	'teach-grade': {
		en: () => import('./messages/en/teach-grade.json'),
		zh: () => import('./messages/zh/teach-grade.json')
	},
	'teach-feedback': {
		en: () => import('./messages/en/teach-feedback.json'),
		zh: () => import('./messages/zh/teach-feedback.json')
	}
} as const;

/** Loads the words of an area, on the server too: for the `load` of its pages. */
export async function loadAreaWords(area: keyof typeof AREAS, language: Language): Promise<void> {
	const bundle = await AREAS[area][language]();
	speak(language, bundle.default);
}

/** Fetches the words of an area and those of the pages to work in, so that loading them takes no time and no line. */
export async function fetchWords(area: keyof typeof AREAS, language: Language): Promise<void> {
	await Promise.all([WORKING[language](), AREAS[area][language]()]);
}

/** Loads the words of an area in any language, beside those of the page's: for `tIn`. */
export async function loadWordsBeside(area: keyof typeof AREAS, language: Language): Promise<void> {
	const bundle = await AREAS[area][language]();
	addWords(language, bundle.default);
}

/** Loads the words of the pages to work in, and makes `language` the page's language. */
export async function loadWorkingWords(language: Language): Promise<void> {
	const { words } = await WORKING[language]();
	speak(language, words);
}

/** Loads the words of every page: for the server, which renders them all. */
export async function loadAllWords(language: Language): Promise<void> {
	const reading = await Promise.all(READING[language]());
	speak(language, ...reading.map((bundle) => bundle.default));
	await loadWorkingWords(language);
}
