import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { KINDS } from '#lib/domain/question/model.ts';
import { alive } from './alive.ts';
import { answerRight, answerWrong } from './answer.ts';
import { expectNoViolation } from './axe.ts';
import { itemIn, itemsOf } from './course.ts';
import { GATE } from './pages.ts';
import { leavePractice } from './practised.ts';
import { checksOf } from './question.ts';
import { words } from './words.ts';

test('the choice of language and the page for an unknown address keep nobody out', async ({ page }) => {
	for (const place of [GATE, 'en/lessons/nope/']) {
		await page.goto(place);
		await expectNoViolation(page, place);
	}
});

for (const language of LANGUAGES) {
	const say = words(language);

	for (const place of [
		'',
		'map/',
		'statement/',
		'glossary/',
		'about/',
		'practice/',
		'progress/',
		'results/#nope'
	])
		test(`${language}/${place} keeps nobody out`, async ({ page }) => {
			await page.goto(`${language}/${place}`, { waitUntil: 'networkidle' });
			await alive(page);
			await expectNoViolation(page, place);
		});

	test(`a lesson keeps nobody out: untouched, hints open, a term and a source open, answered (${language})`, async ({
		page
	}) => {
		const items = await itemsOf(page, language);
		await page.goto(`${language}/lessons/at-a-glance/`);
		const checks = await checksOf(page, { language, items });
		await expectNoViolation(page, 'untouched');

		for (const check of checks) await check.press('question.hint.show');
		await page.locator('.prose [popovertarget]').first().click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectNoViolation(page, 'hints open, term open');

		await page.locator('.prose a.cite').first().click();
		await expect(page.getByRole('link', { name: say('citation.read') })).toBeVisible();
		await expectNoViolation(page, 'citation open');
		await page.keyboard.press('Escape');

		for (const [place, check] of checks.entries())
			await (place % 2 ? check.answerRight() : check.answerWrong());
		await expectNoViolation(page, 'answered, right and wrong');
	});

	test(`a question of every kind keeps nobody out: asked, found unfinished, answered (${language})`, async ({
		page
	}) => {
		test.setTimeout(60_000);
		const bank = [...(await itemsOf(page, language)).values()].filter(({ unit }) => unit === 'overview');
		const oneOfEach = KINDS.flatMap((kind) => bank.find((item) => item.kind === kind) ?? []);
		expect(oneOfEach).toHaveLength(KINDS.length);
		await leavePractice(page, 'overview', oneOfEach);
		await page.goto(`${language}/practice/overview/`);
		for (const item of oneOfEach) {
			const question = page.locator(`[data-slot="${item.id}"]`);
			const check = question.getByRole('button', { name: say('question.check') });
			await check.click();
			await expect(question.getByRole('status').first()).not.toBeEmpty();
			await expectNoViolation(page, `${item.kind}, found unfinished`);
			await answerWrong(question, item);
			await check.click();
			await expect(check).toBeHidden();
			await expectNoViolation(page, `${item.kind}, answered`);
			await question.getByRole('button', { name: say('question.next') }).click();
		}
	});

	test(`an exam, its result, progress and home keep nobody out (${language})`, async ({ page }) => {
		test.setTimeout(60_000);
		const items = await itemsOf(page, language);
		await page.goto(`${language}/exam/`, { waitUntil: 'networkidle' });
		await expectNoViolation(page, 'exam, not begun');
		await page.getByRole('button', { name: say('exam.start') }).click();
		const question = page.locator('[data-slot]');
		await answerRight(question, await itemIn(question, items));
		await page.getByLabel(say('exam.flag')).check();
		await expectNoViolation(page, 'exam, a question flagged and answered');
		await page.getByRole('button', { name: say('exam.review') }).click();
		await expectNoViolation(page, 'exam, before the hand-in');
		await page.getByRole('button', { name: say('exam.handin') }).click();
		await expect(page.getByRole('heading', { level: 2, name: say('results.items') })).toBeVisible();
		await expectNoViolation(page, 'result');

		await page.goto(`${language}/progress/`);
		const results = page
			.getByRole('main')
			.getByRole('link', { name: say('progress.attempt.exam'), exact: true });
		await expect(results).toBeVisible();
		await expectNoViolation(page, 'progress, filled');
		await page.getByRole('button', { name: say('progress.erase') }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectNoViolation(page, 'progress, about to erase');
		await page.getByRole('button', { name: say('progress.erase.no') }).click();

		await page.goto(`${language}/lessons/peace/`, { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: say('record.lesson.finish') }).click();
		await page.goto(`${language}/`, { waitUntil: 'networkidle' });
		await expect(page.getByText(say('record.home.progress'))).toBeVisible();
		await expectNoViolation(page, 'home, with progress');
	});
}
