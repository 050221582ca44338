import { speak } from './t.ts';

// One file per language and use, so that a page is sent only the words that it may say.
const BUNDLES = {
	en: {
		shell: () => import('./messages/en/shell.json'),
		reading: () => import('./messages/en/reading.json'),
		asking: () => import('./messages/en/asking.json'),
		returning: () => import('./messages/en/returning.json'),
		working: () => import('./messages/en/working.json')
	},
	zh: {
		shell: () => import('./messages/zh/shell.json'),
		reading: () => import('./messages/zh/reading.json'),
		asking: () => import('./messages/zh/asking.json'),
		returning: () => import('./messages/zh/returning.json'),
		working: () => import('./messages/zh/working.json')
	}
} as const;

type Use = keyof typeof BUNDLES.en;

/** Loads the words for the given uses and makes `language` the page's language. */
export async function loadMessages(language: keyof typeof BUNDLES, ...uses: readonly Use[]): Promise<void> {
	const bundles = await Promise.all(uses.map((use) => BUNDLES[language][use]()));
	speak(language, ...bundles.map((bundle) => bundle.default));
}
