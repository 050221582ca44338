import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { answerRight, respond } from './answer.ts';
import { itemIn, itemsOf, plain } from './course.ts';
import { drawnFor, edgeOf, lookOf, outlineOf } from './drawn.ts';
import { examplesByLesson } from './examples.ts';
import { tabTo } from './keyboard.ts';
import { EVERY_PAGE } from './pages.ts';
import { checksOf } from './question.ts';
import { rightResponse } from './response.ts';
import { words } from './words.ts';

for (const { lesson, asked } of examplesByLesson) {
	const wanted = new Set(asked.map(({ item }) => item));
	const kinds = asked.map(({ kind }) => kind).join(', ');

	test(`with colours forced by the system, controls, choices and the focus are seen: ${kinds}`, async ({
		page
	}) => {
		await page.emulateMedia({ forcedColors: 'active' });
		const items = await itemsOf(page, 'en');
		await page.goto(`en/lessons/${lesson}/`);
		for (const { at, item } of await checksOf(page, { language: 'en', items })) {
			if (!wanted.has(item.id)) continue;
			const drawn = at.locator('.answer').locator('.opt, .seg, .move li, select, input[type=text]');
			expect(await drawn.count()).toBeGreaterThan(0);
			for (const each of await drawn.all())
				expect(await edgeOf(each), `${item.kind}: edge`).toBeGreaterThan(0);
			const first = at.locator('.answer').locator('input, select, button:enabled').first();
			await tabTo(first);
			const focused = at.locator(':focus');
			const outlines = [await outlineOf(focused), await outlineOf(drawnFor(focused))];
			expect(Math.max(...outlines), `${item.kind}: focus`).toBeGreaterThan(0);

			await respond(at, item, rightResponse(item));
			const chosen = at.locator('.answer input:checked');
			const others = at.locator('.answer input:not(:checked):not([type=text])');
			if ((await chosen.count()) > 0)
				expect(await lookOf(drawnFor(chosen.first()))).not.toBe(await lookOf(drawnFor(others.first())));
			const check = at.getByRole('button', { name: words('en')('question.check') });
			expect(await edgeOf(check)).toBeGreaterThan(0);
			await check.click();
			await expect(at.locator('.is-right svg').first()).toBeVisible();
		}
	});
}

test('who asks for less motion gets none, on every page', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const place of EVERY_PAGE) {
		await page.goto(place);
		const moving = await page.evaluate(() =>
			[document.documentElement, ...document.querySelectorAll('body *')].flatMap((element) => {
				const { transitionDuration, animationName, animationDuration, scrollBehavior } =
					getComputedStyle(element);
				const lasts = [...transitionDuration.split(','), ...animationDuration.split(',')].some(
					(time) => parseFloat(time) > 0
				);
				const moves = lasts || animationName !== 'none' || scrollBehavior === 'smooth';
				return moves ? [`${element.tagName}.${element.className}`] : [];
			})
		);
		expect(moving, place).toEqual([]);
	}
});

/** Nothing to press or to go to: on paper there is only text. */
async function expectPaper(page: Page): Promise<void> {
	for (const role of ['banner', 'navigation', 'contentinfo'] as const)
		await expect(page.getByRole(role)).toHaveCount(0);
	// A term that opens its entry is a word of the text.
	await expect(page.getByRole('button').and(page.locator(':not(.term)'))).toHaveCount(0);
}

/** The words of a question that paper has to show, whoever answers it where. */
function wordsOf(item: Item): readonly string[] {
	const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => plain(text));
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return texts(item.options);
		case 'judge':
			return texts(item.statements);
		case 'match':
			return [...texts(item.lefts), ...texts(item.rights)];
		case 'order':
			return texts(item.entries);
		case 'sort':
			return [...texts(item.entries), ...texts(item.groups)];
		case 'gap':
			return item.gaps.flatMap(({ choices }) => texts(choices));
		case 'text':
			return [];
	}
}

for (const language of LANGUAGES) {
	const say = words(language);

	for (const { lesson, asked } of examplesByLesson)
		test(`the lesson “${lesson}” prints whole, its questions as a sheet to fill in (${language})`, async ({
			page
		}) => {
			const items = await itemsOf(page, language);
			await page.goto(`${language}/lessons/${lesson}/`);
			const checks = await checksOf(page, { language, items });
			const wanted = new Set(asked.map(({ item }) => item));
			const printed = checks.filter(({ item }) => wanted.has(item.id));
			for (const { at, item } of printed) await answerRight(at, item);

			await page.emulateMedia({ media: 'print' });
			await expectPaper(page);
			for (const { at, item } of printed) {
				await expect(at.getByText(plain(item.stem))).toBeVisible();
				for (const text of wordsOf(item))
					await expect(at.getByText(text, { exact: true }).and(at.locator(':visible')).first()).toBeVisible();
				// What was chosen or typed on the screen is a blank on paper.
				for (const blank of await at.locator('select, input[type=text]').all()) {
					await expect(blank).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
					await expect(blank).toHaveCSS('border-bottom-style', 'solid');
				}
				for (const box of await at.locator('input[type=radio], input[type=checkbox]').all())
					expect(await box.evaluate((input) => input.checkVisibility({ opacityProperty: true }))).toBe(false);
			}
			const unseen = await page
				.locator('article')
				.locator('.prose :is(p, li, h3), h1, h2, .aims li, .remember li, .sources dd')
				.evaluateAll((texts) =>
					texts.filter((text) => !text.checkVisibility()).map(({ textContent }) => textContent)
				);
			expect(unseen).toEqual([]);
		});

	test(`the statement, the glossary and a result print whole (${language})`, async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto(`${language}/statement/`);
		await expectPaper(page);
		await expect(page.locator('.fact-t').and(page.locator(':visible'))).toHaveCount(
			await page.locator('.fact-t').count()
		);
		await page.goto(`${language}/glossary/`);
		await expectPaper(page);
		await expect(page.locator('.gl-d').and(page.locator(':visible'))).toHaveCount(
			await page.locator('.gl-d').count()
		);

		await page.emulateMedia({ media: 'screen' });
		await page.goto(`${language}/exam/`);
		await page.getByRole('button', { name: say('exam.start') }).click();
		const question = page.locator('[data-slot]');
		const item = await itemIn(question, await itemsOf(page, language));
		await answerRight(question, item);
		await page.getByRole('button', { name: say('exam.review') }).click();
		await page.getByRole('button', { name: say('exam.handin') }).click();
		await expect(page.getByRole('heading', { level: 2, name: say('results.items') })).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expectPaper(page);
		const answered = page.locator(`[data-slot="${item.id}"]`);
		await expect(answered.getByRole('status').first()).toHaveText(say('grade.result.correct'));
		await expect(answered.getByText(say('question.source')).first()).toBeVisible();
	});
}
