import { expect, test, type Page } from 'playwright/test';
import { alive } from './alive.ts';
import { slowDatabase } from './storage.ts';
import { words } from './words.ts';

/** Opens the hint of the first question and follows the language switch before anything else can happen. */
async function openHintAndSwitch(page: Page): Promise<void> {
	const hint = page.getByRole('button', { name: words('en')('question.hint.show') }).first();
	await expect(page.locator('main [data-slot]').first()).toContainText(words('en')('question.hint.show'));
	await hint.evaluate((button: HTMLElement) => {
		button.click();
		document.getElementById('language')?.click();
	});
	await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
}

const hintOpen = (page: Page) => page.getByRole('button', { name: words('zh')('question.hint.hide') });

for (const place of ['lessons/at-a-glance/', 'practice/overview/'])
	test(`what is done in the moment of the switch is in the other language, and there for good: ${place}`, async ({
		page
	}) => {
		await page.goto(`en/${place}`, { waitUntil: 'networkidle' });
		await alive(page);
		await openHintAndSwitch(page);
		await expect(hintOpen(page)).toBeVisible();
		await page.reload();
		await expect(hintOpen(page)).toBeVisible();
	});

test('a switch made while the record is still being opened takes along what was done', async ({ page }) => {
	await slowDatabase(page, 1_500);
	await page.goto('en/lessons/at-a-glance/');
	await expect(page.locator('[data-ready]').first()).toBeVisible();
	await openHintAndSwitch(page);
	await expect(hintOpen(page)).toBeVisible();
});
