import { expect, type Page } from 'playwright/test';
import { otherLanguage, type Language } from '#lib/domain/course/language.ts';
import { words } from './words.ts';

/** Follows the switch from `language` to the other, and gives that. */
export async function switchLanguage(page: Page, language: Language): Promise<Language> {
	const other = otherLanguage(language);
	await page.getByRole('link', { name: words(language)('shell.switch'), exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${other}`));
	return other;
}
