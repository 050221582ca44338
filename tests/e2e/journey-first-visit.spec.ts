import { expect, test } from 'playwright/test';
import { LANG_TAG, LANGUAGES } from '#lib/domain/course/language.ts';
import { words } from './words.ts';

const DOOR = { en: /Continue in English/, zh: /进入中文课程/ } as const;

for (const language of LANGUAGES)
	test(`a first visitor chooses “${language}” and is led there from then on`, async ({ page, context }) => {
		const say = words(language);
		await page.goto('');
		for (const door of Object.values(DOOR))
			await expect(page.getByRole('link', { name: door })).toBeVisible();

		await page.getByRole('link', { name: DOOR[language] }).click();
		await expect(page).toHaveURL(new RegExp(`/${language}/$`));
		await expect(page.locator('html')).toHaveAttribute('lang', LANG_TAG[language]);
		await expect(page.getByRole('heading', { level: 1, name: say('home.title') })).toBeVisible();

		const later = await context.newPage();
		await later.goto('');
		await expect(later).toHaveURL(new RegExp(`/${language}/$`));
		await expect(later.getByRole('heading', { level: 1, name: say('home.title') })).toBeVisible();

		await later.goto('#choose');
		for (const door of Object.values(DOOR))
			await expect(later.getByRole('link', { name: door })).toBeVisible();
	});

test('whoever changes the language on a page is led to that language the next time', async ({ page }) => {
	await page.goto('en/glossary/');
	await page.getByRole('link', { name: words('en')('shell.switch'), exact: true }).click();
	await expect(page).toHaveURL(/\/zh\/glossary\/$/);
	await page.goto('');
	await expect(page).toHaveURL(/\/zh\/$/);
});
