import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { LANGUAGES, type Bilingual } from '#lib/domain/course/language.ts';
import { alive } from './alive.ts';
import { expectNoViolation } from './axe.ts';
import { lessons } from './course.ts';
import { words } from './words.ts';

const content = (path: string): string =>
	readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const figures: readonly { readonly id: string; readonly title: Bilingual }[] = parse(content('figures.yaml'));

/** The lessons that show figures, with what they show. */
const places = lessons.flatMap((lesson) => {
	const page = content(`lessons/${lesson}/en.md`);
	const shown = figures.filter(({ id }) => page.includes(`::figure{${id}}`));
	return shown.length > 0 ? [{ lesson, shown }] : [];
});

for (const language of LANGUAGES) {
	const say = words(language);

	test(`every figure has its name and stands in words too, and keeps nobody out (${language})`, async ({
		page
	}) => {
		test.setTimeout(90_000);
		expect(places.length).toBeGreaterThan(0);
		for (const { lesson, shown } of places) {
			await page.goto(`${language}/lessons/${lesson}/`, { waitUntil: 'networkidle' });
			await alive(page);
			for (const { title } of shown) {
				const figure = page.getByRole('figure', { name: title[language], exact: true });
				await expect(figure).toHaveCount(1);
				await figure.getByText(say('figure.words')).click();
				await expect(figure.locator('details p')).toBeVisible();
				await expect(figure.locator('details p')).not.toBeEmpty();
			}
			await expectNoViolation(page, `${lesson}, figures in words`);
		}
	});

	test(`no figure is cut off at 320 px, nor loses a word on paper (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		for (const { lesson, shown } of places) {
			await page.goto(`${language}/lessons/${lesson}/`);
			for (const { id, title } of shown) {
				const figure = page.getByRole('figure', { name: title[language], exact: true });
				const { left = 0, right = 0 } = await figure.evaluate((element) =>
					element.getBoundingClientRect().toJSON()
				);
				const out = await figure.locator('li, p, b, svg, span').evaluateAll(
					(parts, [from, to]) =>
						parts.flatMap((part) => {
							const box = part.getBoundingClientRect();
							const isOut = box.width > 0 && (box.left < (from ?? 0) - 1 || box.right > (to ?? 0) + 1);
							return isOut ? [part.textContent] : [];
						}),
					[left, right]
				);
				expect.soft(out, `${lesson}, ${id}`).toEqual([]);
			}
			await page.emulateMedia({ media: 'print' });
			const unseen = await page
				.locator('.fig > :not(details) :is(li, p, h3, b)')
				.evaluateAll((parts) =>
					parts.filter((part) => !part.checkVisibility()).map(({ textContent }) => textContent)
				);
			expect.soft(unseen, `${lesson}, printed`).toEqual([]);
			await page.emulateMedia({ media: 'screen' });
		}
	});
}
