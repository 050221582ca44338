import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { itemsOf, lessons } from './course.ts';
import { checksOf, firstCheckOf } from './question.ts';
import { eventsOf } from './record.ts';
import { words } from './words.ts';

const [FIRST = ''] = lessons;
const MIME = 'application/json';

for (const language of LANGUAGES) {
	const say = words(language);

	const add = (page: Page, name: string, text: string) =>
		page.getByLabel(say('progress.load')).setInputFiles({ name, mimeType: MIME, buffer: Buffer.from(text) });

	const lessonsDone = (page: Page, done: number) =>
		expect(page.getByText(say('progress.lessons.line', { done, count: lessons.length }))).toBeVisible();

	test(`a student saves a backup, erases everything, and has it all back from the file (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/lessons/${FIRST}/`);
		for (const check of await checksOf(page, { language, items: await itemsOf(page, language) }))
			await check.answerRight();
		await page.getByRole('link', { name: say('shell.progress'), exact: true }).click();
		await lessonsDone(page, 1);
		const before = await eventsOf(page);

		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: say('progress.save') }).click();
		const saved = await saving;
		expect(saved.suggestedFilename()).toMatch(/^reading-the-strategy-\d{4}-\d\d-\d\d\.json$/);
		const backup = await readFile(await saved.path(), 'utf8');

		const erase = page.getByRole('button', { name: say('progress.erase'), exact: true });
		const question = page.getByRole('dialog', { name: say('progress.erase.ask') });
		await erase.click();
		await question.getByRole('button', { name: say('progress.erase.no'), exact: true }).click();
		await expect(question).toBeHidden();
		await expect(erase).toBeFocused();
		await lessonsDone(page, 1);
		await erase.click();
		await question.getByRole('button', { name: say('progress.erase.yes'), exact: true }).click();
		await expect(question).toBeHidden();
		await expect(page.getByText(say('progress.erased'))).toBeVisible();
		await lessonsDone(page, 0);
		expect(await eventsOf(page)).toEqual([]);

		await add(page, saved.suggestedFilename(), backup);
		await expect(page.getByText(say('progress.loaded', { count: before.length }))).toBeVisible();
		await lessonsDone(page, 1);
		expect(await eventsOf(page)).toEqual(before);

		await add(page, saved.suggestedFilename(), backup);
		await expect(page.getByText(say('progress.loaded', { count: 0 }))).toBeVisible();
		expect(await eventsOf(page)).toEqual(before);
	});

	test(`whoever adds a wrong file is told what is the matter, and nothing changes (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/lessons/${FIRST}/`);
		const check = await firstCheckOf(page, { language, items: await itemsOf(page, language) });
		await check.answerRight();
		await page.getByRole('link', { name: say('shell.progress'), exact: true }).click();
		const before = await eventsOf(page);
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: say('progress.save') }).click();
		const backup = await readFile(await (await saving).path(), 'utf8');

		await add(page, 'notes.json', 'Dear diary');
		await expect(page.getByText(say('progress.load.not-json'))).toBeVisible();
		await add(page, 'cut-off.json', backup.slice(0, backup.length / 2));
		await expect(page.getByText(say('progress.load.not-json'))).toBeVisible();
		await add(page, 'package.json', JSON.stringify({ name: 'something-else', version: '1.0.0' }));
		await expect(page.getByText(say('progress.load.not-ours'))).toBeVisible();
		const newer = { ...JSON.parse(backup), v: 999 };
		await add(page, 'newer.json', JSON.stringify(newer));
		await expect(page.getByText(say('progress.load.newer'))).toBeVisible();
		const damaged = { ...JSON.parse(backup), events: 'gone' };
		await add(page, 'damaged.json', JSON.stringify(damaged));
		await expect(page.getByText(say('progress.load.damaged'))).toBeVisible();
		expect(await eventsOf(page)).toEqual(before);
	});
}

test('after everything is erased the course meets its reader as a new one', async ({ page }) => {
	const say = words('zh');
	await page.goto(`zh/lessons/${FIRST}/`);
	const check = await firstCheckOf(page, { language: 'zh', items: await itemsOf(page, 'zh') });
	await check.answerRight();
	await page.goto('zh/progress/');
	await page.getByRole('button', { name: say('progress.erase'), exact: true }).click();
	await page.getByRole('button', { name: say('progress.erase.yes'), exact: true }).click();
	await expect(page.getByText(say('progress.erased'))).toBeVisible();

	await page.goto('');
	await page.getByRole('link', { name: /进入中文课程/ }).click();
	await expect(page.getByText(say('home.start'), { exact: true })).toBeVisible();
	await page.getByRole('link', { name: say('home.begin') }).click();
	const again = await firstCheckOf(page, { language: 'zh', items: await itemsOf(page, 'zh') });
	await expect(again.button('question.check')).toBeVisible();
});
