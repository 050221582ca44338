import { expect, test, type Page } from 'playwright/test';
import type { Language } from '#lib/domain/course/language.ts';
import { answerRight } from './answer.ts';
import { course, itemIn, itemsOf } from './course.ts';
import { NAME } from './database.ts';
import { fileFrom } from './file.ts';
import { answersTo, eventsOf } from './record.ts';
import { blockStorage, fillStorage, holdDatabase, makeRoom, slowDatabase } from './storage.ts';
import { words } from './words.ts';

/** Answers the question in view, or one of a lesson, right, and gives the id of its item. */
async function answerFirst(page: Page, language: Language, place = 0): Promise<string> {
	const question = page.locator('main [data-slot]').nth(place);
	const item = await itemIn(question, await itemsOf(page, language));
	await answerRight(question, item);
	await question.getByRole('button', { name: words(language)('question.check') }).click();
	await expect(question.getByRole('status').first()).toHaveText(words(language)('grade.result.correct'));
	return item.id;
}

interface Saved {
	readonly events: readonly { readonly type: string; readonly item?: string }[];
}
const savedFrom = async (page: Page, language: Language): Promise<Saved> => {
	const { name, text } = await fileFrom(page, words(language)('record.trouble.save'));
	expect(name).toMatch(/^reading-the-strategy-\d{4}-\d\d-\d\d\.json$/);
	return JSON.parse(text);
};
const answersIn = ({ events }: Saved) =>
	events.flatMap(({ type, item }) => (type === 'answered' ? [item] : []));

const TROUBLES = [
	{ code: 'blocked', prepare: blockStorage },
	{ code: 'full', prepare: fillStorage }
] as const;

for (const { code, prepare } of TROUBLES)
	for (const language of ['en', 'zh'] as const)
		for (const place of ['lessons/at-a-glance/', 'practice/overview/'])
			test(`storage ${code}: ${language}/${place} works, says what is not kept, and hands the answers over as a file`, async ({
				page
			}) => {
				await prepare(page);
				await page.goto(`${language}/${place}`);
				const item = await answerFirst(page, language);
				const say = words(language);
				const notice = page.getByRole('status').filter({ hasText: say(`record.trouble.${code}`) });
				await expect(notice).toContainText(say(`record.trouble.${code}.do`));
				expect(answersIn(await savedFrom(page, language))).toEqual([item]);
			});

for (const { code, prepare } of TROUBLES)
	test(`storage ${code}: an exam ends with its result`, async ({ page }) => {
		await prepare(page);
		const say = words('en');
		await page.goto('en/exam/');
		await page.getByRole('button', { name: say('exam.start') }).click();
		const question = page.locator('main [data-slot]');
		await answerRight(question, await itemIn(question, await itemsOf(page, 'en')));
		await page.getByRole('button', { name: say('exam.review') }).click();
		await page.getByRole('button', { name: say('exam.handin') }).click();
		await expect(page.getByText(say('results.of', { right: 1, count: course.exam.count }))).toBeVisible();
	});

test('storage blocked: home and progress say so, and the progress page offers the file', async ({ page }) => {
	await blockStorage(page);
	for (const place of ['zh/', 'zh/progress/']) {
		await page.goto(place);
		await expect(
			page.getByRole('status').filter({ hasText: words('zh')('record.trouble.blocked') })
		).toBeVisible();
	}
	expect((await savedFrom(page, 'zh')).events).toEqual([]);
});

test('once there is room again, what was refused is stored too, and nobody is warned any more', async ({
	page
}) => {
	await fillStorage(page);
	const say = words('en');
	await page.goto('en/lessons/at-a-glance/');
	await answerFirst(page, 'en');
	await expect(page.getByText(say('record.trouble.full'))).toBeVisible();
	await makeRoom(page);
	await page.getByRole('button', { name: say('record.lesson.finish') }).click();
	await expect.poll(async () => (await eventsOf(page)).map(({ type }) => type)).toContain('lesson-finished');
	await expect.soft(page.getByText(say('record.trouble.full'))).toBeHidden();
	expect(await eventsOf(page)).toHaveLength(2);
});

for (const language of ['en', 'zh'] as const)
	test(`an answer that the disk had not taken when its page was left is on record on the next (${language})`, async ({
		page
	}) => {
		const lesson = `${language}/lessons/at-a-glance/`;
		await page.goto(lesson);
		const first = await answerFirst(page, language);
		await expect.poll(() => answersTo(page, first)).toHaveLength(1);
		await holdDatabase(page, NAME);
		const second = await answerFirst(page, language, 1);
		await page.goto('about:blank');
		await page.goto(lesson);
		await expect.poll(() => answersTo(page, second)).toHaveLength(1);
		const said = page.locator(`[data-slot="${second}"]`).getByRole('status').first();
		await expect(said).toHaveText(words(language)('grade.result.correct'));
		expect(
			await page.evaluate(() => Object.keys(localStorage).filter((key) => /unwritten/.test(key)))
		).toEqual([]);
		await page.reload();
		await expect(said).toHaveText(words(language)('grade.result.correct'));
		expect(await answersTo(page, second)).toHaveLength(1);
	});

test('an answer given before the record was open, on a page that was left at once, is on record on the next', async ({
	page
}) => {
	const lesson = 'en/lessons/at-a-glance/';
	await slowDatabase(page, 1500);
	await page.goto(lesson);
	const item = await answerFirst(page, 'en');
	await page.goto('about:blank');
	await page.goto(lesson);
	await expect.poll(() => answersTo(page, item)).toHaveLength(1);
});

test('what a page left in a form that is not ours is passed over', async ({ page }) => {
	const left = [null, 'x', { events: [{ type: 'answered' }, 7], draft: { attempt: 4 }, dropDraft: {} }];
	await page.goto('en/about/');
	for (const text of [JSON.stringify(left), '{"events":[]}', '[[', '']) {
		await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
			`${NAME}-unwritten`,
			text
		] as const);
		await page.goto('en/lessons/at-a-glance/');
		await expect(page.getByText(words('en')('record.lesson.checks', { answered: 0, of: 5 }))).toBeVisible();
		expect(await eventsOf(page)).toEqual([]);
	}
});
