import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { respond } from './answer.ts';
import { course, itemsOf } from './course.ts';
import { ExamResult } from './exam-result.ts';
import { Exam } from './exam.ts';
import { kill } from './kill.ts';
import { questionOn } from './question.ts';
import { keptResponse } from './record.ts';
import { Sitting } from './sitting.ts';
import { standingOf } from './standing.ts';
import { words } from './words.ts';

const { count, pass } = course.exam;
const OPEN = [3, 7];
const FLAGGED = 4;
const RELOADED_AT = 9;
const KILLED_AT = 13;

for (const language of LANGUAGES)
	test(`an exam outlives a reload and a killed tab, and its result shows every question (${language})`, async ({
		page,
		context
	}) => {
		test.setTimeout(60_000);
		const say = words(language);
		const items = await itemsOf(page, language);
		let exam = new Exam(page, language, items);
		await exam.start();
		const paper = await exam.paper();
		expect(paper).toHaveLength(count);
		const sitting = new Sitting(paper, OPEN);

		for (const item of paper) {
			const number = sitting.numberOf(item);
			const asked = await exam.show(number);
			expect(asked.item.id).toBe(item.id);
			const response = sitting.response(item);
			if (response) await respond(asked.at, item, response);
			if (number === FLAGGED) await exam.flag.check({ force: true });
			await expect(asked.said).not.toContainText(say('grade.result.correct'));
			await expect(exam.page.getByRole('button', { name: say('question.check') })).toHaveCount(0);

			if (number !== RELOADED_AT && number !== KILLED_AT) continue;
			// The press that is on its way may be lost; what has arrived may not.
			await expect.poll(() => keptResponse(exam.page, item.id)).toEqual(response);
			const [standings, question] = [await exam.standings(), await standingOf(asked.at)];
			if (number === RELOADED_AT) await exam.page.reload();
			else {
				await kill(exam.page);
				exam = new Exam(await context.newPage(), language, items);
				await exam.page.goto(`${language}/exam/`);
			}
			await expect(exam.page.getByText(say('exam.resumed'))).toBeVisible();
			await expect(exam.place(number, count)).toBeVisible();
			expect(await exam.standings()).toEqual(standings);
			const resumed = await questionOn(exam.page, { language, items });
			expect({ ...(await standingOf(resumed.at)), focus: null }).toEqual({ ...question, focus: null });
			await exam.show(FLAGGED);
			await expect(exam.flag).toBeChecked();
		}

		await exam.review();
		const unanswered = say('exam.check.unanswered', { count: sitting.unanswered.length });
		expect(await exam.listed(unanswered)).toEqual(sitting.unanswered);
		expect(await exam.listed(say('exam.check.flagged', { count: 1 }))).toEqual([FLAGGED]);
		await exam.page
			.getByRole('paragraph')
			.filter({ hasText: unanswered })
			.getByRole('button', { name: say('results.item', { number: 7 }), exact: true })
			.click();
		await expect(exam.place(7, count)).toBeVisible();
		await exam.review();
		await exam.handIn();

		const result = new ExamResult(exam.page, language, sitting);
		await result.expectScore();
		await expect(exam.page.getByText(say('results.pass', { share: pass }))).toBeVisible();
		await result.expectConcepts();
		await result.expectItems();
		await result.expectWrongChoice();

		await exam.page.getByRole('button', { name: say('results.again') }).click();
		const of = sitting.missed.length;
		for (const [index, item] of sitting.missed.entries()) {
			const place = say('question.strip.place', { number: index + 1, count: of });
			await expect(exam.page.getByText(place, { exact: true })).toBeVisible();
			const again = await questionOn(exam.page, { language, items });
			expect(again.item.id).toBe(item.id);
			await again.answerRight();
			await again.press('question.next');
		}
		await expect(exam.page.getByText(say('run.done.right', { right: of, count: of }))).toBeVisible();

		await exam.page.getByRole('link', { name: say('results.list') }).click();
		const results = exam.page.getByRole('region', { name: say('progress.results') });
		await results.getByRole('link', { name: say('progress.attempt.exam'), exact: true }).click();
		await result.expectScore();
		await result.reread(sitting.wrong).click();
		await expect(exam.page).toHaveURL(/\/lessons\/[\w-]+\/$/);
	});

test('after handing in, the exam offers a new paper and not the old one', async ({ page }) => {
	const exam = new Exam(page, 'en', await itemsOf(page, 'en'));
	await exam.start();
	await exam.review();
	await exam.handIn();
	await expect(page.getByText(words('en')('results.fail', { share: pass }))).toBeVisible();
	await page.getByRole('link', { name: words('en')('results.new') }).click();
	await expect(page.getByRole('button', { name: words('en')('exam.start') })).toBeVisible();
});
