import { expect, test } from 'playwright/test';
import { answerRight, answerWrong } from './answer.ts';
import { itemsOf, lessons } from './course.ts';
import { Exam } from './exam.ts';
import { lessonFile } from './manuscript.ts';
import { checksOf } from './question.ts';
import { eventsOf } from './record.ts';
import { words } from './words.ts';

const say = words('en');
const [FIRST = ''] = lessons;
const SOON = { timeout: 1000 };

test('what is answered in one tab shows on the course home in another within a second', async ({
	page,
	context
}) => {
	const home = await context.newPage();
	await home.goto('en/');
	const row = home.getByRole('listitem').filter({ hasText: lessonFile(FIRST).title.en });
	await page.goto(`en/lessons/${FIRST}/`);
	const checks = await checksOf(page, { language: 'en', items: await itemsOf(page, 'en') });
	// A tab behind another is drawn seldom: whoever acts in one has it before them.
	await page.bringToFront();
	for (const [index, check] of checks.entries()) {
		await check.answerRight();
		const last = index + 1 === checks.length;
		const mark = last
			? say('record.home.mark.finished')
			: say('record.lesson.checks', { answered: index + 1, of: checks.length });
		await expect(row).toContainText(mark, SOON);
	}
	await expect(home.getByText(say('record.home.finished', { done: 1, count: lessons.length }))).toBeVisible(
		SOON
	);
});

test('two tabs of one lesson agree within a second, and neither loses what the other was answered', async ({
	page,
	context
}) => {
	const items = await itemsOf(page, 'en');
	const other = await context.newPage();
	for (const tab of [page, other]) await tab.goto(`en/lessons/${FIRST}/`);
	const here = await checksOf(page, { language: 'en', items });
	const there = await checksOf(other, { language: 'en', items });
	const [first, second, third, ...rest] = here.map((check, index) => ({
		here: check,
		there: there[index] ?? check
	}));
	if (!first || !second || !third) throw new Error('this lesson asks fewer than three questions');

	await page.bringToFront();
	await first.here.answerWrong();
	await expect(first.there.button('question.retry')).toBeVisible(SOON);
	await expect(first.there.said).toHaveText(await first.here.said.innerText());

	await answerRight(second.here.at, second.here.item);
	await other.bringToFront();
	await answerWrong(third.there.at, third.there.item);
	await Promise.all([second.here, third.there].map((asked) => asked.button('question.check').press('Enter')));
	await page.bringToFront();
	for (const question of [second, third])
		for (const tab of [question.here, question.there])
			await expect(tab.button('question.retry')).toBeVisible(SOON);

	for (const { here: left, there: right } of rest) {
		await left.answerRight();
		await expect(right.said).toHaveText(say('grade.result.correct'), SOON);
	}
	const all = say('record.lesson.checks', { answered: here.length, of: here.length });
	for (const tab of [page, other]) await expect(tab.getByText(all)).toBeVisible(SOON);

	const answered = (await eventsOf(page)).flatMap((event) => (event.type === 'answered' ? [event.item] : []));
	expect(answered.sort()).toEqual(here.map(({ item }) => item.id).sort());
	await page.reload();
	for (const check of here) await expect(check.button('question.retry')).toBeVisible();
});

test('an exam that is open in two tabs is handed in with what was answered in either', async ({
	page,
	context
}) => {
	const items = await itemsOf(page, 'en');
	const [left, right] = [new Exam(page, 'en', items), new Exam(await context.newPage(), 'en', items)];
	await left.start();
	await right.page.goto('en/exam/');
	const second = await right.show(2);
	await answerRight(second.at, second.item);
	await left.page.bringToFront();
	const first = await left.show(1);
	await answerRight(first.at, first.item);
	for (const exam of [left, right])
		await expect
			.poll(async () => (await exam.standings()).slice(0, 3).map((text) => text.replace(/\d+\s*/, '')), SOON)
			.toEqual([say('exam.cell.answered'), say('exam.cell.answered'), say('exam.cell.open')]);

	await left.review();
	await left.handIn();
	for (const { item } of [first, second])
		await expect(
			page.locator(`[data-slot="${item.id}"]`).getByText(say('results.right'), { exact: true })
		).toBeVisible();
});
