import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { answerRight, answerWrong, respond } from './answer.ts';
import { course, itemsOf, plain } from './course.ts';
import { Exam } from './exam.ts';
import { conceptName } from './manuscript.ts';
import { partOf } from './part.ts';
import { questionOn } from './question.ts';
import { rightResponse, wrongResponse } from './response.ts';
import { standingOf } from './standing.ts';
import { words } from './words.ts';

const { count, pass } = course.exam;
const OPEN = [3, 7];
const FLAGGED = 4;
const RELOADED_AT = 9;
const KILLED_AT = 13;
const IN_PARTS = ['judge', 'match', 'sort', 'gap'];

/** What the student does with each question of the paper; numbers begin at 1. */
function planOf(paper: readonly Item[]) {
	const free = paper
		.map((item, index) => ({ item, number: index + 1 }))
		.filter(({ number }) => !OPEN.includes(number));
	const wrong = free.find(({ item }) => item.kind === 'choice');
	const partly = free.find(({ item }) => IN_PARTS.includes(item.kind));
	if (!wrong || !partly) throw new Error('this paper has no choice, or nothing that falls into parts');
	return {
		wrong: wrong.number,
		partly: partly.number,
		unanswered: [...OPEN, partly.number].sort((a, b) => a - b)
	};
}

/** Ends the page’s process at once: no event fires, nothing can be tidied up. */
async function kill(page: Page): Promise<void> {
	const crashed = page.waitForEvent('crash');
	await page.goto('chrome://crash').catch(() => undefined);
	await crashed;
	await page.close();
}

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
		const plan = planOf(paper);

		for (const [index, item] of paper.entries()) {
			const number = index + 1;
			const { at, item: shown } = await exam.show(number);
			expect(shown.id).toBe(item.id);
			const part = partOf(rightResponse(item));
			if (OPEN.includes(number)) {
				// Left alone.
			} else if (number === plan.partly && part) await respond(at, item, part);
			else if (number === plan.wrong) await answerWrong(at, item);
			else await answerRight(at, item);
			if (number === FLAGGED) await exam.flag.check({ force: true });
			await expect(exam.page.getByRole('button', { name: say('question.check') })).toHaveCount(0);

			if (number !== RELOADED_AT && number !== KILLED_AT) continue;
			const [standings, question] = [await exam.standings(), await standingOf(at)];
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
		const unanswered = say('exam.check.unanswered', { count: plan.unanswered.length });
		expect(await exam.listed(unanswered)).toEqual(plan.unanswered);
		expect(await exam.listed(say('exam.check.flagged', { count: 1 }))).toEqual([FLAGGED]);
		await exam.page
			.getByRole('paragraph')
			.filter({ hasText: unanswered })
			.getByRole('button', { name: say('results.item', { number: 7 }), exact: true })
			.click();
		await expect(exam.place(7, count)).toBeVisible();
		await exam.review();
		await exam.handIn();

		const missed = paper.filter((_, index) => [plan.wrong, ...plan.unanswered].includes(index + 1));
		const right = count - missed.length;
		const result = exam.page;
		await expect(result.getByText(say('results.of', { right, count }))).toBeVisible();
		await expect(
			result.getByText(say('results.percent', { share: right / count }), { exact: true })
		).toBeVisible();
		await expect(result.getByText(say('results.pass', { share: pass }))).toBeVisible();

		const rows = [...new Set(paper.flatMap(({ concepts }) => concepts))].map((concept) => {
			const of = paper.filter(({ concepts }) => concepts.includes(concept));
			const earned = of.filter((item) => !missed.includes(item)).length;
			const line = say('results.concept.line', { right: earned, count: of.length });
			return `${conceptName(concept)[language]} ${say('results.percent', { share: earned / of.length })}, ${line}`;
		});
		const shown = await result
			.getByRole('region', { name: say('results.concepts') })
			.getByRole('listitem')
			.allInnerTexts();
		expect(shown.map((text) => text.replace(/\s+/g, ' ')).sort()).toEqual(rows.sort());

		for (const [index, item] of paper.entries()) {
			const entry = result.locator(`[data-slot="${item.id}"]`);
			const verdict = !missed.includes(item) ? 'right' : index + 1 === plan.wrong ? 'wrong' : 'unanswered';
			await expect(entry.getByText(say(`results.${verdict}`), { exact: true })).toBeVisible();
			await expect(entry).toContainText(plain(item.stem));
			await expect(
				entry.getByRole('link', { name: say('citation.chip', { id: item.facts[0] ?? '' }) }).last()
			).toBeVisible();
			await expect(
				entry.getByRole('link', { name: say('results.reread', { title: '' }).trim() })
			).toHaveCount(missed.includes(item) ? 1 : 0);
		}
		const wrong = paper[plan.wrong - 1];
		if (wrong?.kind !== 'choice') throw new Error('the question that was missed is a choice');
		const given = wrongResponse(wrong);
		for (const option of wrong.options) {
			const row = result
				.locator(`[data-slot="${wrong.id}"]`)
				.getByRole('listitem')
				.filter({ hasText: plain(option.text) });
			if (option.key) await expect(row).toContainText(say('grade.option.key'));
			if (given.kind !== 'choice' || option.id !== given.option) continue;
			await expect(row).toContainText(say('grade.option.wrong'));
			await expect(row).toContainText(plain(option.why));
		}

		await result.getByRole('button', { name: say('results.again') }).click();
		for (const [index, item] of missed.entries()) {
			const place = say('question.strip.place', { number: index + 1, count: missed.length });
			await expect(result.getByText(place, { exact: true })).toBeVisible();
			const again = await questionOn(result, { language, items });
			expect(again.item.id).toBe(item.id);
			await again.answerRight();
			await again.press('question.next');
		}
		await expect(
			result.getByText(say('run.done.right', { right: missed.length, count: missed.length }))
		).toBeVisible();

		await result.getByRole('link', { name: say('results.list') }).click();
		const line = result
			.getByRole('listitem')
			.filter({ hasText: say('results.percent', { share: right / count }) });
		await line.getByRole('link', { name: say('progress.attempt.exam'), exact: true }).click();
		await expect(result.getByText(say('results.of', { right, count }))).toBeVisible();
		await result
			.locator(`[data-slot="${wrong.id}"]`)
			.getByRole('link', { name: say('results.reread', { title: '' }).trim() })
			.click();
		await expect(result).toHaveURL(/\/lessons\/[\w-]+\/$/);
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
