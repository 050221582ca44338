import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { expectNoViolation } from './axe.ts';
import { lessons } from './course.ts';
import { words } from './words.ts';

/** The blocks of the guide as they follow each other: what is inside a line of text is each language's own. */
const blocks = (page: Page): Promise<readonly string[]> =>
	page
		.locator('.guide')
		.evaluate((guide) =>
			[...guide.querySelectorAll('h2, h3, p, ul, ol, li, dl, dt, dd, blockquote, section')].map(
				({ tagName, id }) => `${tagName} ${id}`
			)
		);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of LANGUAGES) {
		const say = words(language);
		test(`an instructor reads the whole guide and goes from a plan to its lesson (${language})`, async ({
			page
		}) => {
			await page.goto(`${language}/teach/guide/`);
			await expect(page.getByRole('heading', { level: 1, name: say('guide.title') })).toBeVisible();
			const contents = page.getByRole('navigation', { name: say('guide.contents') }).getByRole('link');
			for (const link of await contents.all()) {
				const target = (await link.getAttribute('href')) ?? '';
				await expect(page.locator(target)).toBeVisible();
			}
			const linked = await page
				.locator('.plan a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			for (const slug of lessons)
				expect(
					linked.some((href) => href.endsWith(`/${slug}/`)),
					slug
				).toBe(true);
			await page.locator('.plan a').first().click();
			await expect(page).toHaveURL(new RegExp(`/${language}/lessons/at-a-glance/$`));
		});
	}
});

test('the guide says the same in both languages, block by block', async ({ page }) => {
	await page.goto('en/teach/guide/');
	const english = await blocks(page);
	await page.goto('zh/teach/guide/');
	expect(english.length).toBeGreaterThan(100);
	expect(await blocks(page)).toEqual(english);
});

for (const language of LANGUAGES)
	test(`nothing in the guide keeps anybody out, also at 320 pixels (${language})`, async ({ page }) => {
		await page.goto(`${language}/teach/guide/`);
		await expectNoViolation(page, 'the guide');
		await page.setViewportSize({ width: 320, height: 700 });
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
