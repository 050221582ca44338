import { expect, test, type Page } from 'playwright/test';
import { addFiles, fileOf, openGradebook, smallClass, type FileToGive } from './class.ts';
import { words } from './words.ts';

test.setTimeout(90_000);

const say = words('en');

/** As a browser without workers, or one whose settings keep them from a page. */
const WITHOUT = {
	'has none': () => void Reflect.deleteProperty(window, 'Worker'),
	'refuses them': () => {
		Object.assign(window, {
			Worker: function () {
				throw new DOMException('Workers are switched off.', 'SecurityError');
			}
		});
	}
} as const;

type Class = Awaited<ReturnType<typeof smallClass>>;

/** What the gradebook makes of the files: the rows of its table. */
async function read(page: Page, sample: Class, files: readonly FileToGive[]): Promise<readonly string[]> {
	await openGradebook(page, sample);
	await addFiles(page, 'en', files);
	await expect(page.getByText(say('book.added', { count: files.length }))).toBeVisible();
	await expect(page.getByRole('row').filter({ hasText: say('book.reason.damaged') })).toHaveCount(1);
	const table = page.getByRole('table', { name: say('book.table.caption') });
	await expect(table.getByRole('rowheader').getByRole('link')).toHaveCount(2);
	return table.getByRole('row').allInnerTexts();
}

for (const [how, without] of Object.entries(WITHOUT))
	test(`where the browser ${how}, a gradebook is opened and marked in the page, the same`, async ({
		page,
		browser
	}) => {
		const sample = await smallClass();
		const [one, two] = [sample.submission(1), sample.submission(2, { share: 0, language: 'zh' })];
		const file = await sample.file(one);
		const files = [
			fileOf('one.json', file),
			fileOf('two.json', await sample.file({ ...two, details: { name: 'Student 2' } })),
			fileOf('cut.json', file.slice(0, 700))
		];
		const expected = await read(page, sample, files);
		expect(page.workers()).toHaveLength(1);

		const context = await browser.newContext();
		const there = await context.newPage();
		await there.addInitScript(without);
		expect(await read(there, sample, files)).toEqual(expected);
		expect(there.workers()).toHaveLength(0);
		await there.getByRole('link', { name: 'Student 1' }).click();
		await expect(there.getByRole('heading', { level: 1, name: 'Student 1' })).toBeVisible();
		await expect(there.locator('.result-item')).toHaveCount(4);
		await context.close();
	});

test('in the page too the work says how far it is, and can be stopped', async ({ page }) => {
	await page.addInitScript(WITHOUT['has none']);
	const sample = await smallClass();
	const text = await sample.file(sample.submission(1));
	await openGradebook(page, sample);
	const files = Array.from({ length: 900 }, (_, number) => fileOf(`${number}.json`, text));
	await addFiles(page, 'en', files);
	const progress = page.getByRole('progressbar');
	await expect(progress).toHaveAttribute('max', '900');
	await expect(progress).not.toHaveAttribute('value', '0');
	await page.getByRole('button', { name: say('book.busy.stop') }).click();
	await expect(page.getByText(say('book.add.stopped'))).toBeVisible();
	await expect(page.getByRole('table')).toHaveCount(0);
});
