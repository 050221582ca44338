import { expect, test } from 'playwright/test';
import { answerRight } from './answer.ts';
import { itemIn, itemsOf } from './course.ts';
import { databasesOn, leaveForeign, leaveRecord, NAME, type Row } from './database.ts';
import { fileFrom } from './file.ts';
import { eventsOf } from './record.ts';
import { words } from './words.ts';

/** A page of the course that does not open the record. */
const ELSEWHERE = 'en/about/';

const answered = (changes: Row): Row => ({
	id: '01900000-0000-7000-8000-000000000001',
	v: 1,
	at: 1_760_000_000_000,
	type: 'answered',
	attempt: 'lesson:at-a-glance',
	item: 'documents-first-what',
	keyVersion: 'k',
	wordingVersion: 'w',
	language: 'en',
	response: { kind: 'choice', option: 'a' },
	grade: { state: 'graded', score: 1, parts: [] },
	hints: 0,
	otherShown: false,
	confidence: null,
	ms: 1000,
	...changes
});

for (const language of ['en', 'zh'] as const)
	test(`a foreign database is set aside, offered as a file, and the course goes on (${language})`, async ({
		page
	}) => {
		const say = words(language);
		const rows = [{ title: 'Shopping', list: ['rice', '茶'] }, { title: 'Poems' }];
		await page.goto(ELSEWHERE);
		await leaveForeign(page, 'notes', rows);
		await page.goto(`${language}/lessons/at-a-glance/`);
		await expect(page.getByText(say('record.trouble.foreign'))).toBeVisible();
		const { text } = await fileFrom(page, say('record.trouble.aside'));
		for (const row of rows) expect(text).toContain(JSON.stringify(row.title));
		expect(text).toContain('茶');

		const question = page.locator('[data-slot][data-ready]').first();
		await answerRight(question, await itemIn(question, await itemsOf(page, language)));
		await question.getByRole('button', { name: say('question.check') }).click();
		await expect.poll(() => eventsOf(page)).toHaveLength(1);
		await page.reload();
		await expect(page.getByText(say('record.lesson.checks', { answered: 1, of: 5 }))).toBeVisible();
		await expect(page.getByText(say('record.trouble.foreign'))).toBeHidden();

		await page.goto(`${language}/progress/`);
		const [, aside = ''] = await databasesOn(page);
		const again = await fileFrom(page, say('progress.aside.save', { name: aside }));
		expect(again.text).toBe(text);
	});

test('a database with our stores in another form is set aside with its rows', async ({ page }) => {
	await page.goto(ELSEWHERE);
	await leaveForeign(page, 'events', [{ id: 'mine', note: 'not yours' }]);
	await page.goto('en/');
	const { text } = await fileFrom(page, words('en')('record.trouble.aside'));
	expect(text).toContain('not yours');
});

test('a database of a newer course is read as far as it is understood', async ({ page }) => {
	await page.goto(ELSEWHERE);
	await leaveRecord(page, { events: [answered({})] }, 7);
	await page.goto('en/lessons/at-a-glance/');
	await expect(page.getByText(words('en')('record.lesson.checks', { answered: 1, of: 5 }))).toBeVisible();
	await expect(page.getByText(words('en')('record.trouble.foreign'))).toBeHidden();
	expect(await databasesOn(page)).toEqual([NAME]);
});

for (const language of ['en', 'zh'] as const)
	test(`entries that cannot be read are kept, not counted, named on the progress page, and in the backup (${language})`, async ({
		page
	}) => {
		const say = words(language);
		const unread = [
			answered({ id: 'newer', v: 2, extra: 'from tomorrow' }),
			answered({ id: 'unknown', type: 'dreamt', of: '蝴蝶' }),
			answered({ id: 'damaged', attempt: 'somewhere', grade: 'lots' }),
			{ id: 'bare' }
		];
		await page.goto(ELSEWHERE);
		await leaveRecord(page, { events: [...unread, answered({ id: 'good', item: 'documents-forum' })] });
		await page.goto(`${language}/progress/`);
		await expect(page.getByText(say('progress.unread', { count: unread.length }))).toBeVisible();
		await expect(page.getByText(say('progress.questions', { count: 1 }))).toHaveCount(1);
		const { text } = await fileFrom(page, say('progress.save'));
		const backup: { events: readonly unknown[] } = JSON.parse(text);
		expect(backup.events).toHaveLength(unread.length + 1);
		for (const row of unread) expect(backup.events).toContainEqual(row);
		await page.goto(`${language}/lessons/at-a-glance/`);
		await expect(page.getByText(say('record.lesson.checks', { answered: 1, of: 5 }))).toBeVisible();
	});

test('a damaged draft is passed over, and the lesson goes on', async ({ page }) => {
	await page.goto(ELSEWHERE);
	await leaveRecord(page, {
		drafts: [{ attempt: 'lesson:at-a-glance', items: 'all of them', position: -3 }]
	});
	await page.goto('en/lessons/at-a-glance/');
	const question = page.locator('[data-slot][data-ready]').first();
	await question.getByRole('button', { name: words('en')('question.hint.show') }).click();
	await expect(question.getByRole('button', { name: words('en')('question.hint.hide') })).toBeVisible();
	await page.reload();
	await expect(question.getByRole('button', { name: words('en')('question.hint.hide') })).toBeVisible();
});
