import { expect, test, type Page } from 'playwright/test';
import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import { keyLetters } from '#lib/domain/assignment/sheet/key.ts';
import { printedPaper } from '#lib/domain/assignment/sheet/printed-paper.ts';
import type { Version } from '#lib/domain/assignment/sheet/version.ts';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { readArrival } from '#lib/formats/gradebook-file/arrival-row.ts';
import { readSubmission } from '#lib/formats/submission/read.ts';
import { expectNoViolation } from './axe.ts';
import { arrivals, openPaper } from './paper-copy.ts';
import { words } from './words.ts';

/** Width and height of every page, in points. */
async function pagesOf(page: Page): Promise<readonly string[]> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return [...pdf.matchAll(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)[\d.]*\]/g)].map(([, w, h]) => `${w}×${h}`);
}

const stems = (page: Page, version: Version) =>
	page.locator(`[data-paper="quiz-${version}"] .asked-q`).allInnerTexts();
/** What an instructor types for the sheet of somebody who knew everything. */
const rightLetters = (copy: AssignedCopy, version: Version) =>
	printedPaper(copy, version).map(({ item, order }) =>
		item.kind === 'text' ? (item.answer.accept.en[0] ?? '') : keyLetters(item, order).toLowerCase()
	);

for (const language of LANGUAGES) {
	const say = words(language);

	test(`a quiz prints in versions, with answer sheets and keys, and nothing of the page around it (${language})`, async ({
		page
	}) => {
		const copy = await openPaper(page, language);
		const [a, b] = [await stems(page, 'A'), await stems(page, 'B')];
		expect(a).toHaveLength(8);
		expect(b).not.toEqual(a);
		expect(b.toSorted()).toEqual(a.toSorted());

		await page.emulateMedia({ media: 'print' });
		for (const hidden of ['header.top', 'footer', 'form', 'h1'])
			await expect(page.locator(hidden).first()).toBeHidden();
		for (const part of ['quiz', 'sheet', 'key'])
			for (const version of ['A', 'B'])
				await expect(page.locator(`[data-paper="${part}-${version}"] .running`)).toContainText(
					say('sheet.version', { version })
				);
		const key = page.locator('[data-paper="key-B"] tbody tr');
		const expected = printedPaper(copy, 'B').map(({ item, order }) => keyLetters(item, order));
		expect(await key.locator('.key-l').allInnerTexts()).toEqual(expected);

		const sheets = new Set(await pagesOf(page));
		expect([...sheets]).toEqual(['594×841']);
		await page.emulateMedia({ media: 'screen' });
		await page.getByRole('radio', { name: say('paper.set.letter') }).check();
		expect([...new Set(await pagesOf(page))]).toEqual(['612×792']);
	});

	test(`answer sheets are typed in by keyboard alone and stand in the gradebook (${language})`, async ({
		page
	}) => {
		const copy = await openPaper(page, language);
		const type = async (texts: readonly string[]) => {
			for (const text of texts) {
				await page.keyboard.type(text);
				await page.keyboard.press('Enter');
			}
		};
		await page.getByRole('radio', { name: say('paper.task.print') }).focus();
		await page.keyboard.press('ArrowRight');
		await page.getByRole('radio', { name: 'A', exact: true }).focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('radio', { name: 'B', exact: true })).toBeChecked();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(page.getByLabel(say('paper.type.name'))).toBeFocused();

		await type(['王芳', '2026001', 'B', ...rightLetters(copy, 'B')]);
		await expect(page.getByRole('status').getByText('王芳')).toBeVisible();
		const row = page.getByRole('row').filter({ hasText: '王芳' });
		await expect(row).toContainText('8 / 8');
		// The next sheet is asked for at once; what the pile has in common stays.
		await expect(page.getByLabel(say('paper.type.name'))).toBeFocused();
		await expect(page.getByLabel(say('paper.type.group'))).toHaveValue('B');

		await type(['Tom']);
		await type(['', '']);
		await type(['z', ...rightLetters(copy, 'B').slice(1)]);
		await expect(page.getByRole('alert')).toContainText(say('paper.type.faults', { count: 1 }));
		const wrong = page.getByLabel(say('paper.type.question', { number: 1 }), { exact: true });
		await expect(wrong).toBeFocused();
		await expect(wrong).toHaveAccessibleDescription(new RegExp(say('paper.type.unknown', { letter: 'Z' })));
		await wrong.fill('');
		await page.getByRole('button', { name: say('paper.type.save') }).press('Enter');
		await expect(page.getByRole('row').filter({ hasText: 'Tom' })).toContainText('7 / 8');

		const kept = (await arrivals(page)).map(readArrival);
		const read = kept.map((one) => (one?.kind === 'paper' ? readSubmission(one.text) : null));
		expect(read.map((one) => one?.code === 'ok' && one.submission.details.name).toSorted()).toEqual([
			'Tom',
			'王芳'
		]);

		await page.reload();
		await page.getByRole('radio', { name: say('paper.task.type') }).check();
		await row.getByRole('button', { name: say('paper.typed.correct') }).click();
		const first = page.getByLabel(say('paper.type.question', { number: 1 }), { exact: true });
		await expect(first).toHaveValue(rightLetters(copy, 'B')[0]?.toUpperCase() ?? '');
		await first.fill('-');
		await page.getByRole('button', { name: say('paper.type.change') }).click();
		await expect(row).toContainText('7 / 8');
		expect(await arrivals(page)).toHaveLength(2);

		await row.getByRole('button', { name: say('paper.typed.remove') }).click();
		await page
			.getByRole('dialog')
			.getByRole('button', { name: say('paper.typed.remove') })
			.click();
		await expect(row).toHaveCount(0);
		expect(await arrivals(page)).toHaveLength(1);

		await page.getByRole('link', { name: say('paper.gradebook') }).click();
		await expect(page.getByRole('table').getByText('Tom').first()).toBeVisible();
		await expect(page.getByText(say('book.paper')).first()).toBeVisible();
	});

	test(`nothing on paper’s page keeps anybody out, also at 320 pixels (${language})`, async ({ page }) => {
		await openPaper(page, language);
		await expectNoViolation(page, 'printing');
		await page.getByRole('radio', { name: say('paper.task.type') }).check();
		await expectNoViolation(page, 'typing in');
		await page.setViewportSize({ width: 320, height: 700 });
		for (const task of ['paper.task.print', 'paper.task.type'] as const) {
			await page.getByRole('radio', { name: say(task) }).check();
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(overflow, task).toBeLessThanOrEqual(0);
		}
	});
}

test('an address of an assignment that is not here says so and lets another be chosen', async ({ page }) => {
	const say = words('en');
	await openPaper(page, 'en');
	await page.goto('en/teach/paper/#nowhere');
	await expect(page.getByRole('status').getByText(say('paper.unknown'))).toBeVisible();
	await expect(page.getByRole('link', { name: 'Principles and points' })).toBeVisible();
});
