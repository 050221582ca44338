import { expect, test } from 'playwright/test';
import { alive } from './alive.ts';
import { databasesOn } from './database.ts';
import { words } from './words.ts';

const say = words('en');

test('settings of another program at the same origin do not lead astray', async ({ page, baseURL }) => {
	await page.goto('en/about/');
	await page.evaluate(() => {
		localStorage.setItem('language', 'de');
		localStorage.setItem('theme', 'sepia');
	});
	await page.goto('');
	await expect(page.getByRole('link', { name: '进入中文课程' })).toBeVisible();
	await expect(page).toHaveURL(baseURL ?? '');
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('“erase everything” takes what is the course’s, and nothing of another program at the same origin', async ({
	page
}) => {
	const theirs = { note: 'keep me', database: 'their.aside.1' };
	await page.goto('en/lessons/at-a-glance/');
	await alive(page);
	await page.getByRole('button', { name: say('shell.theme') }).click();
	await page.evaluate(async ({ note, database }) => {
		localStorage.setItem('their-note', note);
		const opening = indexedDB.open(database);
		await new Promise((resolve) => (opening.onsuccess = resolve));
		opening.result.close();
	}, theirs);
	await page.goto('en/progress/');
	await page.getByRole('button', { name: say('progress.erase') }).click();
	await page.getByRole('button', { name: say('progress.erase.yes'), exact: true }).click();
	await expect(page.getByText(say('progress.erased'))).toBeVisible();
	expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'their-note': theirs.note });
	expect(await databasesOn(page)).toContain(theirs.database);
});
