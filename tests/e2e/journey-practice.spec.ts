import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { course, itemsOf } from './course.ts';
import { conceptName } from './manuscript.ts';
import { questionOn, type Asking, type Question } from './question.ts';
import { words } from './words.ts';

const CONCEPT = 'peace';
const { count } = course.practice;
/** Answered wrongly the first time, as numbered on the page. */
const MISSED = [2, 5];

for (const language of LANGUAGES) {
	const say = words(language);

	/** The question that is put as the one of that number. */
	async function asked(page: Page, number: number, of: number, asking: Asking): Promise<Question> {
		await expect(
			page.getByText(say('question.strip.place', { number, count: of }), { exact: true })
		).toBeVisible();
		return questionOn(page, asking);
	}

	test(`what a student misses in practice comes back once, and the result shows it (${language})`, async ({
		page
	}) => {
		const asking = { language, items: await itemsOf(page, language) };
		await page.goto(`${language}/`);
		await page
			.getByRole('main')
			.getByRole('link', { name: say('home.practice'), exact: true })
			.click();
		await page.getByRole('link', { name: conceptName(CONCEPT)[language], exact: true }).click();

		const first: Question[] = [];
		for (let number = 1; number <= count; number++) {
			const before = MISSED.filter((missed) => missed < number).length;
			const question = await asked(page, number, count + before, asking);
			first.push(question);
			expect(question.item.concepts).toContain(CONCEPT);
			if (MISSED.includes(number)) await question.answerWrong();
			else await question.answerRight();
			await expect(question.button('question.retry')).toHaveCount(0);
			await question.press('question.next');
		}
		const ids = first.map(({ item }) => item.id);
		expect(new Set(ids).size).toBe(count);
		const missed = MISSED.map((number) => ids[number - 1]);

		for (const [index, id] of missed.entries()) {
			const again = await asked(page, count + index + 1, count + missed.length, asking);
			await expect(page.getByText(say('run.repeat'))).toBeVisible();
			expect(again.item.id).toBe(id);
			// Missed a second time, it still comes back no more.
			if (index === 0) await again.answerWrong();
			else await again.answerRight();
			await again.press('question.next');
		}

		await expect(page.getByRole('heading', { name: say('run.done.title') })).toBeFocused();
		await expect(
			page.getByText(say('run.done.right', { right: count - missed.length, count }))
		).toBeVisible();
		await page.getByRole('link', { name: say('run.done.results') }).click();

		await expect(page.getByRole('heading', { level: 1, name: say('results.title') })).toBeVisible();
		await expect(page.getByText(say('results.of', { right: count - missed.length, count }))).toBeVisible();
		await expect(page.getByText(say('results.right'), { exact: true })).toHaveCount(count - missed.length);
		for (const id of missed) {
			const result = page.locator(`[data-slot="${id}"]`);
			await expect(result.getByText(say('results.right'), { exact: true })).toHaveCount(0);
			await expect(
				result.getByRole('link', { name: say('results.reread', { title: '' }).trim() })
			).toBeVisible();
		}
	});
}

test('a student who reloads in the middle of a practice run goes on where it stood', async ({ page }) => {
	const say = words('en');
	const asking = { language: 'en', items: await itemsOf(page, 'en') } as const;
	await page.goto(`en/practice/${CONCEPT}/`);
	const first = await questionOn(page, asking);
	await first.answerWrong();
	await first.press('question.next');
	const place = page.getByText(say('question.strip.place', { number: 2, count: count + 1 }), { exact: true });
	await expect(place).toBeVisible();
	const second = await questionOn(page, asking);
	await second.answerRight();

	await page.reload();
	await expect(place).toBeVisible();
	const after = await questionOn(page, asking);
	expect(after.item.id).toBe(second.item.id);
	await expect(after.said).toHaveText(say('grade.result.correct'));
});
