import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { itemsOf } from './course.ts';
import { Exam } from './exam.ts';
import { sidewaysOf, smallTargetsOf } from './narrow.ts';
import { checksOf } from './question.ts';
import { words } from './words.ts';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

async function expectToFit(page: Page): Promise<void> {
	expect.soft(await sidewaysOf(page)).toEqual([]);
	expect.soft(await smallTargetsOf(page)).toEqual([]);
}

for (const language of LANGUAGES) {
	const say = words(language);

	test(`on the narrowest phone a lesson with its checks fits, and every target can be hit (${language})`, async ({
		page
	}) => {
		const items = await itemsOf(page, language);
		await page.goto(`${language}/`);
		await expectToFit(page);
		await page.goto(`${language}/lessons/peace/`);
		const checks = await checksOf(page, { language, items });
		await expectToFit(page);

		await page.getByRole('article').getByRole('button').first().tap();
		await expect(page.getByRole('dialog')).toBeInViewport();
		await expectToFit(page);
		await page.getByRole('button', { name: say('term.close') }).tap();
		await page
			.getByRole('article')
			.getByRole('link', { name: say('citation.chip', { id: 'S' }) })
			.first()
			.tap();
		await expect(page.getByRole('dialog')).toBeInViewport();
		await expectToFit(page);
		await page.getByRole('button', { name: say('citation.close') }).tap();

		for (const check of checks) {
			await check.press('question.hint.show');
			await check.answerWrong();
		}
		await expectToFit(page);
	});

	test(`on the narrowest phone an exam fits from start to result, and every target can be hit (${language})`, async ({
		page
	}) => {
		const exam = new Exam(page, language, await itemsOf(page, language));
		await page.goto(`${language}/exam/`);
		await expectToFit(page);
		await exam.start();
		const paper = await exam.paper();
		for (const number of paper.keys()) {
			await exam.show(number + 1);
			await expectToFit(page);
		}
		await exam.review();
		await expectToFit(page);
		await exam.handIn();
		await expectToFit(page);
	});
}
