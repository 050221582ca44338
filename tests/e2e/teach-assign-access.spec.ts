import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { assignFirst, openForm } from './assigning.ts';
import { expectNoViolation } from './axe.ts';
import { words } from './words.ts';

async function expectFit(page: Page, state: string): Promise<void> {
	for (const width of [320, 360, 768, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect.soft(wide, `${state} at ${width} px`).toBeLessThanOrEqual(0);
	}
}

for (const language of LANGUAGES) {
	const say = words(language);

	test(`assigning keeps nobody out and fits from 320 px: list, form, preview, link, deleting (${language})`, async ({
		page
	}) => {
		test.setTimeout(90_000);
		const look = async (state: string) => {
			await expectFit(page, state);
			await expectNoViolation(page, state);
		};
		await page.goto(`${language}/teach/`);
		await expect(page.getByRole('heading', { name: say('teach.empty.title') })).toBeVisible();
		await look('no assignment yet');

		await openForm(page, language);
		await page.getByRole('button', { name: say('assign.make'), exact: true }).click({ force: true });
		await page.locator('.pick').first().getByRole('checkbox').check();
		await look('form, something missing');
		await page.locator('.pick').first().getByRole('button').click();
		await expect(page.locator('.key-part').first()).toBeVisible();
		await look('preview');
		await page.keyboard.press('Escape');
		await page.getByRole('radio', { name: say('assign.by.rule') }).check();
		await page.locator('.scopes summary').last().click();
		await page.getByLabel(say('assign.limit.on')).check();
		await look('form, by a rule');
		await page.getByRole('radio', { name: say('assign.by.hand') }).check();

		await assignFirst(page, language, 'A title of some length 网络空间国际合作战略', 3);
		await page.getByText(say('seal.title')).click();
		await look('link');
		await page.getByRole('button', { name: say('ticket.qr.large') }).click();
		await look('code shown large');
		await page.keyboard.press('Escape');

		await page.goto(`${language}/teach/`);
		await page.locator('.asgs summary').first().click();
		await look('list');
		await page.getByRole('button', { name: say('teach.row.remove') }).click();
		await look('about to delete');
	});
}
