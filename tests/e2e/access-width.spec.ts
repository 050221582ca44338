import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { itemsOf, lessons } from './course.ts';
import { examplesByLesson } from './examples.ts';
import { GATE, READING, WORKING } from './pages.ts';
import { checksOf } from './question.ts';
import { words } from './words.ts';

const WIDTHS = [320, 360, 768, 1280, 1600];

/** At every width, nothing sticks out to the side: what does is named. */
async function expectFit(page: Page, state: string): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		const out = await page.evaluate(() => {
			const { clientWidth, scrollWidth } = document.documentElement;
			if (scrollWidth <= clientWidth) return [];
			const wide = [...document.querySelectorAll('body *')].filter(
				(element) => element.getBoundingClientRect().right > clientWidth + 1
			);
			return [
				`${scrollWidth} px: ${wide.map(({ tagName, className }) => `${tagName}.${className}`).slice(-3)}`
			];
		});
		expect.soft(out, `${state} at ${width} px`).toEqual([]);
	}
}

test('the choice of language and the page for an unknown address fit from 320 to 1600 px', async ({
	page
}) => {
	for (const place of [GATE, 'en/lessons/nope/']) {
		await page.goto(place);
		await expectFit(page, place);
	}
});

for (const language of LANGUAGES) {
	const say = words(language);

	test(`every page fits from 320 to 1600 px without scrolling sideways (${language})`, async ({ page }) => {
		for (const place of [...READING, ...lessons.map((slug) => `lessons/${slug}/`)]) {
			await page.goto(`${language}/${place}`);
			await expectFit(page, place);
		}
		for (const place of WORKING) {
			await page.goto(`${language}/${place}`, { waitUntil: 'networkidle' });
			await expectFit(page, place);
		}
	});

	test(`every kind of question fits, asked and answered, from 320 to 1600 px (${language})`, async ({
		page
	}) => {
		test.setTimeout(60_000);
		const items = await itemsOf(page, language);
		for (const { lesson, asked } of examplesByLesson) {
			await page.goto(`${language}/lessons/${lesson}/`);
			const wanted = new Set(asked.map(({ item }) => item));
			const checks = (await checksOf(page, { language, items })).filter(({ item }) => wanted.has(item.id));
			for (const check of checks) await check.press('question.hint.show');
			await expectFit(page, `${lesson}, hints open`);
			for (const check of checks) await check.answerWrong();
			await expectFit(page, `${lesson}, answered`);
		}
	});

	test(`an exam, its result and the progress fit from 320 to 1600 px (${language})`, async ({ page }) => {
		await page.goto(`${language}/exam/`);
		await page.getByRole('button', { name: say('exam.start') }).click();
		await page.getByLabel(say('exam.flag')).check();
		await expectFit(page, 'exam');
		await page.getByRole('button', { name: say('exam.review') }).click();
		await expectFit(page, 'exam, before the hand-in');
		await page.getByRole('button', { name: say('exam.handin') }).click();
		await expect(page.getByRole('heading', { level: 2, name: say('results.items') })).toBeVisible();
		await expectFit(page, 'result');
		await page.goto(`${language}/progress/`, { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: say('progress.erase') }).click();
		await expectFit(page, 'progress, about to erase');
	});
}
