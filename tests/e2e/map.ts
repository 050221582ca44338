import type { Locator, Page } from 'playwright/test';
import type { Language } from '#lib/domain/course/language.ts';
import { words } from './words.ts';

/** The strategy map of a page, in the form in which it is shown. */
export const mapOn = (page: Page, language: Language): Locator =>
	page.getByRole('region', { name: new RegExp(`^${MAP_NAMES[language].join('$|^')}$`) });

const MAP_NAMES = {
	en: [words('en')('map.title'), words('en')('map.whole')],
	zh: [words('zh')('map.title'), words('zh')('map.whole')]
} as const;

/** The links to the concepts, in the order in which they are reached; the wide picture and the list have the same. */
export const nodesOf = (map: Locator): Locator =>
	map.locator('a:has([data-concept])').and(map.locator(':visible'));

/** The concepts that the links stand for. */
export const conceptsOf = (nodes: Locator): Promise<readonly string[]> =>
	nodes.evaluateAll((links) =>
		links.map((link) => link.querySelector('[data-concept]')?.getAttribute('data-concept') ?? '')
	);
