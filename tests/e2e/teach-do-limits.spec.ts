import { expect, test } from 'playwright/test';
import { respond } from './answer.ts';
import { linkOf, oneOfEach, openedBy } from './assigned.ts';
import { Assignee } from './assignee.ts';
import { itemsOf } from './course.ts';
import { rightResponse } from './response.ts';
import { blockStorage } from './storage.ts';

test('time is warned of, taken more of and never loses a response, and the teacher sees it', async ({
	page
}) => {
	const items = await itemsOf(page, 'en');
	const [item] = oneOfEach(items, ['choice']);
	if (!item) throw new Error('one item');
	await page.clock.install();
	const student = new Assignee(page, 'en', items);
	await student.open(linkOf([item], { timeLimit: 10 }));
	const { at } = await student.begin();
	await respond(at, item, rightResponse(item));
	await expect(page.getByText('10 minutes')).toBeVisible();
	await expect(student.message(student.say('assignment.clock.warn'))).toBeHidden();

	await page.clock.fastForward('08:30');
	await expect(student.message(student.say('assignment.clock.warn'))).toBeVisible();
	await page.clock.fastForward('02:00');
	await expect(student.message(student.say('assignment.clock.up'))).toBeVisible();
	await expect(at).toBeHidden();
	await student.button(student.say('assignment.clock.extend', { minutes: 5 })).click();
	await expect(at).toBeVisible();

	await page.clock.fastForward('30:00');
	const submission = await openedBy(await student.handInNow());
	expect(submission.extended).toBe(6);
	expect(submission.items.map(({ response }) => response)).toEqual([rightResponse(item)]);
});

test('feedback comes after each question where it is asked so, and not at all where not', async ({
	page
}) => {
	const items = await itemsOf(page, 'en');
	const paper = oneOfEach(items, ['choice', 'match']);
	const student = new Assignee(page, 'en', items);
	await student.open(linkOf(paper, { feedback: 'each' }));
	let question = await student.begin();
	await question.answerRight();
	await question.press('question.next');
	question = await student.question();
	expect(question.item.id).toBe(paper[1]?.id);
	await question.answerWrong();
	await question.press('question.next');
	const submission = await openedBy(await student.handInNow());
	expect(submission.claimed).toBeGreaterThanOrEqual(0.5);
	await expect(page.getByText(student.say('results.of', { right: 1, count: 2 }))).toBeVisible();

	await student.open(linkOf(paper, { id: 'assign0002', feedback: 'none' }));
	question = await student.begin();
	await expect(question.button('question.check')).toBeHidden();
	expect((await openedBy(await student.handIn())).claimed).toBeNull();
	await expect(student.message(student.say('assignment.result.none'))).toBeVisible();
	await expect(page.locator('[data-slot]')).toHaveCount(0);
	await page.goto('en/progress/');
	const entries = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /Week 3/ }) });
	await expect(entries).toHaveCount(2);
	await expect(entries.last()).toContainText('%');
	await expect(entries.first()).not.toContainText('%');
});

test('attempts, opening and closing are kept to, in words', async ({ page }) => {
	const items = await itemsOf(page, 'en');
	const paper = oneOfEach(items, ['choice']);
	const student = new Assignee(page, 'en', items);
	await student.open(linkOf(paper, { attempts: 1 }));
	await student.begin();
	await student.handIn();
	await student.button(student.say('assignment.back')).click();
	await expect(student.message(student.say('assignment.used'))).toBeVisible();
	await expect(student.button(student.say('assignment.begin.again'))).toBeHidden();

	const hour = 3_600_000;
	await student.open(linkOf(paper, { id: 'assign0003', opens: Date.now() + hour }));
	await expect(student.message(student.say('assignment.notopen'))).toBeVisible();
	await student.open(linkOf(paper, { id: 'assign0004', closes: Date.now() - hour }));
	await expect(student.message(student.say('assignment.closed'))).toBeVisible();
	await expect(student.button(student.say('assignment.begin'))).toBeHidden();
});

test('where nothing can be stored an assignment is done all the same, and the page says what is not kept', async ({
	page
}) => {
	const items = await itemsOf(page, 'en');
	const paper = oneOfEach(items, ['choice']);
	await blockStorage(page);
	const student = new Assignee(page, 'en', items);
	await student.open(linkOf(paper));
	await expect(student.message(student.say('record.trouble.blocked'))).toBeVisible();
	const { at, item } = await student.begin();
	await respond(at, item, rightResponse(item));
	const submission = await openedBy(await student.handIn());
	expect(submission.items.map(({ response }) => response)).toEqual([rightResponse(item)]);
});
