import { speak } from './t.ts';

type Language = 'en' | 'zh';

const WORKING = { en: () => import('./working-en.ts'), zh: () => import('./working-zh.ts') } as const;
const READING = {
	en: () => import('./messages/en/reading.json'),
	zh: () => import('./messages/zh/reading.json')
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
	}
} as const;

/** Loads the words of an area, on the server too: for the `load` of its pages. */
export async function loadAreaWords(area: keyof typeof AREAS, language: Language): Promise<void> {
	const bundle = await AREAS[area][language]();
	speak(language, bundle.default);
}

/** Loads the words of the pages to work in, and makes `language` the page's language. */
export async function loadWorkingWords(language: Language): Promise<void> {
	const { words } = await WORKING[language]();
	speak(language, words);
}

/** Loads the words of every page: for the server, which renders them all. */
export async function loadAllWords(language: Language): Promise<void> {
	const reading = await READING[language]();
	speak(language, reading.default);
	await loadWorkingWords(language);
}
