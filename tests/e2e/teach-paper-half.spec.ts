import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES, type Language } from '#lib/domain/course/language.ts';
import { arrivals, openPaper } from './paper-copy.ts';
import { switchLanguage } from './switch.ts';
import { words } from './words.ts';

const version = (page: Page, letter: string) => page.getByRole('radio', { name: letter, exact: true });

/** The fields of a sheet that is typed in, on a page in that language. */
function fields(page: Page, language: Language) {
	const say = words(language);
	return {
		name: page.getByLabel(say('paper.type.name')),
		group: page.getByLabel(say('paper.type.group')),
		answer: (number: number) => page.getByLabel(say('paper.type.question', { number }), { exact: true })
	};
}

for (const language of LANGUAGES) {
	const say = words(language);

	test(`a sheet left half typed in is there after a reload, in the other language, and until it is saved (${language})`, async ({
		page
	}) => {
		await openPaper(page, language);
		await page.getByRole('radio', { name: say('paper.task.type') }).check();
		await version(page, 'C').check();
		const sheet = fields(page, language);
		await sheet.name.fill('王芳');
		await sheet.group.fill('B');
		await sheet.answer(1).fill('a');
		await sheet.answer(2).pressSequentially('b');
		await page.reload();
		await expect(page.getByText(say('paper.type.restored'))).toBeVisible();
		await expect(version(page, 'C')).toBeChecked();

		const other = await switchLanguage(page, language);
		const there = fields(page, other);
		await expect(there.name).toHaveValue('王芳');
		await expect(there.answer(1)).toHaveValue('a');
		await expect(there.answer(2)).toHaveValue('b');
		await there.answer(2).fill('');
		await page.getByRole('button', { name: words(other)('paper.type.save') }).click();
		const row = page.getByRole('row').filter({ hasText: '王芳' });
		await expect(row).toContainText('1 / 8');

		await page.reload();
		await page.getByRole('radio', { name: words(other)('paper.task.type') }).check();
		await expect(row).toBeVisible();
		await expect(there.name).toHaveValue('');
		await expect(page.getByText(words(other)('paper.type.restored'))).toBeHidden();
	});
}

test('a correction left half done goes on as a correction; a begun sheet can be started afresh', async ({
	page
}) => {
	const say = words('en');
	const sheet = fields(page, 'en');
	await openPaper(page, 'en');
	await page.getByRole('radio', { name: say('paper.task.type') }).check();
	await sheet.name.fill('Tom');
	await sheet.answer(1).fill('a');
	await page.getByRole('button', { name: say('paper.type.save') }).click();
	const row = page.getByRole('row').filter({ hasText: 'Tom' });
	await row.getByRole('button', { name: say('paper.typed.correct') }).click();
	await sheet.answer(1).fill('b');
	await page.reload();
	await expect(sheet.answer(1)).toHaveValue('b');
	await page.getByRole('button', { name: say('paper.type.change') }).click();
	await expect(page.getByRole('status').getByText('Tom')).toBeVisible();
	expect(await arrivals(page)).toHaveLength(1);

	await sheet.name.fill('Ann');
	await page.reload();
	await page.getByRole('button', { name: say('paper.type.afresh') }).click();
	await expect(sheet.name).toHaveValue('');
	await expect(sheet.name).toBeFocused();
	await page.reload();
	await expect(page.getByRole('radio', { name: say('paper.task.print') })).toBeChecked();
});

for (const language of LANGUAGES) {
	const say = words(language);

	test(`a sheet half typed in comes back after another one was edited, and nothing of either is lost (${language})`, async ({
		page
	}) => {
		const sheet = fields(page, language);
		const row = (name: string) => page.getByRole('row').filter({ hasText: name });
		const edit = (name: string) =>
			row(name)
				.getByRole('button', { name: say('paper.typed.correct') })
				.click();
		await openPaper(page, language);
		await page.getByRole('radio', { name: say('paper.task.type') }).check();
		for (const name of ['Tom', 'Ann']) {
			await sheet.name.fill(name);
			await sheet.answer(1).fill('a');
			await page.getByRole('button', { name: say('paper.type.save') }).click();
			await expect(row(name)).toBeVisible();
		}
		await version(page, 'C').check();
		await sheet.name.fill('王芳');
		await sheet.answer(2).fill('b');

		await edit('Tom');
		await expect(sheet.name).toHaveValue('Tom');
		await expect(page.getByRole('status').getByText(say('paper.type.aside'))).toBeVisible();
		await sheet.answer(3).fill('a');
		await edit('Ann');
		await expect(sheet.name).toHaveValue('Ann');
		await page.reload();
		await page.getByRole('button', { name: say('paper.type.cancel') }).click();
		await expect(sheet.name).toHaveValue('Tom');
		await expect(sheet.answer(3)).toHaveValue('a');
		await page.getByRole('button', { name: say('paper.type.change') }).click();

		await expect(sheet.name).toHaveValue('王芳');
		await expect(sheet.answer(2)).toHaveValue('b');
		await expect(version(page, 'C')).toBeChecked();
		await expect(page.getByRole('status').getByText(say('paper.type.restored'))).toBeVisible();
		await expect(page.getByText(say('paper.type.aside'))).toBeHidden();
		await page.getByRole('button', { name: say('paper.type.save') }).click();
		await expect(row('王芳')).toContainText('C');
		expect(await arrivals(page)).toHaveLength(3);
	});
}

test('a look at a kept sheet leaves the pile as it was: same version, same group', async ({ page }) => {
	const say = words('en');
	const sheet = fields(page, 'en');
	await openPaper(page, 'en');
	await page.getByRole('radio', { name: say('paper.task.type') }).check();
	await sheet.name.fill('Tom');
	await page.getByRole('button', { name: say('paper.type.save') }).click();
	await version(page, 'D').check();
	await sheet.group.fill('7B');
	await page.getByRole('row').filter({ hasText: 'Tom' }).getByRole('button').first().click();
	await expect(version(page, 'A')).toBeChecked();
	await page.getByRole('button', { name: say('paper.type.cancel') }).click();
	await expect(version(page, 'D')).toBeChecked();
	await expect(sheet.group).toHaveValue('7B');
	await expect(sheet.name).toHaveValue('');
	await expect(page.getByText(say('paper.type.restored'))).toBeHidden();
});

test('with its assignment a half typed sheet goes from the device, and the student’s name with it', async ({
	page
}) => {
	const say = words('en');
	await openPaper(page, 'en');
	await page.getByRole('radio', { name: say('paper.task.type') }).check();
	await fields(page, 'en').name.fill('王芳');
	const kept = () => page.evaluate(() => JSON.stringify(localStorage));
	await expect.poll(kept).toContain('王芳');
	await page.goto('en/teach/');
	const row = page.locator('.asgs > li').first();
	await row.locator('summary').click();
	await row.getByRole('button', { name: say('teach.row.remove') }).click();
	await page.getByRole('dialog').getByRole('checkbox').check();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: say('teach.remove.yes'), exact: true })
		.click();
	await expect(row).toHaveCount(0);
	expect(await kept()).not.toContain('王芳');
});
