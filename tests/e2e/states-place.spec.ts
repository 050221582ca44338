import { expect, test } from 'playwright/test';
import { otherLanguage } from '#lib/domain/course/language.ts';
import { switchLanguage } from './switch.ts';

const PAGES = [
	'',
	'about/',
	'exam/',
	'glossary/',
	'lessons/peace/',
	'practice/',
	'practice/peace/',
	'progress/'
];
const PLACES = ['glossary/#cyberspace', 'lessons/peace/#connects', 'statement/#S4.2'];

for (const language of ['en', 'zh'] as const) {
	test(`the switch on every ${language} page leads to the same page in the other language`, async ({
		page,
		baseURL
	}) => {
		for (const place of PAGES) {
			await page.goto(`${language}/${place}`);
			await switchLanguage(page, language);
			await expect(page).toHaveURL(`${baseURL}${otherLanguage(language)}/${place}`);
		}
	});

	for (const place of PLACES)
		test(`the switch at ${language}/${place} leads to the same place in the other language`, async ({
			page,
			baseURL
		}) => {
			await page.goto(`${language}/${place}`);
			await switchLanguage(page, language);
			await expect(page).toHaveURL(`${baseURL}${otherLanguage(language)}/${place}`);
		});
}
