import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test, type Download, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { writeText, writeSubmission } from '#lib/formats/submission/write.ts';
import { writeKeyFile } from '#lib/platform/sealing/key-file.ts';
import { seal } from '#lib/platform/sealing/seal.ts';
import { expectNoViolation } from './axe.ts';
import { addFiles, fileOf, openGradebook, smallClass } from './class.ts';
import { words } from './words.ts';

test.setTimeout(90_000);

const saving = async (page: Page, button: string): Promise<Download> => {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return download;
};
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

for (const language of LANGUAGES)
	test(`what two students handed in, and what else came, is told apart, marked and taken away (${language})`, async ({
		page
	}) => {
		const say = words(language);
		const sample = await smallClass();
		const other = await smallClass();
		const ann = sample.submission(1, { details: { name: '=Ann "A" Lee', number: '7' } });
		const li = sample.submission(2, { language: 'zh', share: 0, details: { name: '李明' } });
		const [annFile, liFile] = [await sample.file(ann), await sample.file(li)];
		await openGradebook(page, sample, { language });
		await addFiles(page, language, [
			fileOf('ann.json', annFile),
			fileOf('li.json', liFile),
			fileOf('ann again.json', annFile),
			fileOf('cut.json', annFile.slice(0, 700)),
			fileOf('other key.json', await other.file(other.submission(3))),
			fileOf('holiday.jpg', new Uint8Array([0xff, 0xd8, 0, 0]))
		]);
		await expect(page.getByText(say('book.added', { count: 6 }))).toBeVisible();
		await expect(page.getByText(say('book.arrivals.not', { count: 4 }))).toBeVisible();
		const why = (file: string) => page.getByRole('row').filter({ hasText: file });
		await expect(why('cut.json')).toContainText(say('book.reason.damaged'));
		await expect(why('other key.json')).toContainText(say('book.reason.other-key'));
		await expect(why('holiday.jpg')).toContainText(say('book.reason.not-ours'));
		await expect(page.getByRole('row').filter({ hasText: 'ann again.json' })).toHaveCount(1);

		const answeredIn = page
			.getByRole('row')
			.filter({ hasText: '李明' })
			.getByText(say('book.language.zh'), { exact: true });
		await expect(answeredIn).toHaveAttribute('lang', 'zh-Hans');
		await page.getByRole('link', { name: '李明' }).click();
		await expect(page.getByRole('heading', { level: 1, name: '李明' })).toBeFocused();
		await expect(
			page.getByText(say('book.sheet.in', { language: say('book.language.zh.long') }), { exact: true })
		).toHaveCount(4);
		await page.getByLabel(say('book.remark.comment')).fill('口试补答');
		await page.getByLabel(say('book.remark.mark')).fill('70');
		await page.getByRole('button', { name: say('book.remark.save'), exact: true }).click();
		await expect(page.getByText(say('book.remark.kept'))).toBeVisible();
		const feedback = await textOf(await saving(page, say('book.feedback')));
		expect(feedback).toContain('<html lang="zh-Hans">');
		expect(feedback).toContain('口试补答');
		await page.getByRole('link', { name: say('book.sheet.back') }).click();
		await expect(page.getByRole('link', { name: '李明' })).toBeFocused();

		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('rowheader', { name: '李明' })).toBeVisible();
		for (const control of ['combobox', 'textbox'] as const)
			await expect(page.getByRole(control).filter({ visible: true })).toHaveCount(0);
		await expect(page.getByText(say('book.collect.how'))).toBeHidden();
		await page.emulateMedia({ media: null });

		const csv = await textOf(await saving(page, say('book.take.plain')));
		const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
		const byMark = rows.toSorted((a, b) => Number(b[say('book.csv.mark')]) - Number(a[say('book.csv.mark')]));
		expect(byMark).toMatchObject([
			{ [say('book.detail.name')]: `'=Ann "A" Lee`, [say('book.csv.mark')]: '100' },
			{
				[say('book.detail.name')]: '李明',
				[say('book.csv.mark')]: '70',
				[say('book.csv.hand')]: say('book.csv.yes'),
				[say('book.remark.comment')]: '口试补答'
			}
		]);
		const all: unknown[] = parse(await textOf(await saving(page, say('book.take.responses'))), {
			bom: true,
			columns: true
		});
		expect(all).toHaveLength(8);

		await page.reload();
		await expect(page.getByText(say('book.table.shown', { shown: 2, count: 2 }))).toBeVisible();
		await expectNoViolation(page, 'a gradebook');
		await page.getByRole('link', { name: '李明' }).click();
		await expect(page.getByLabel(say('book.remark.mark'))).toHaveValue('70');
		const answers = page.getByRole('region', { name: say('book.sheet.answers') });
		await expect(answers).toContainText(/The student’s answer|学生(的回答|答对了)/);
		await expect(answers).not.toContainText(/\byour\b|你/i);
		await expectNoViolation(page, 'a student’s sheet');
	});

test('an instructor who uses no mouse sorts the table, finds a student and comes back to where they were', async ({
	page
}) => {
	const say = words('en');
	const sample = await smallClass();
	const files = [1, 0, 1].map(async (share, number) =>
		fileOf(`${number}.json`, await sample.file(sample.submission(number, { share })))
	);
	await openGradebook(page, sample);
	await addFiles(page, 'en', await Promise.all(files));
	const table = page.getByRole('table', { name: say('book.table.caption') });
	const head = (name: string) => table.getByRole('columnheader', { name });
	await expect(head(say('book.column.student'))).toHaveAttribute('aria-sort', 'ascending');
	await head(say('book.column.student')).getByRole('button').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(head(say('book.column.mark'))).toHaveAttribute('aria-sort', 'ascending');
	await expect(table.getByRole('rowheader').first()).toContainText('Student 1');
	await page.keyboard.press('Enter');
	await expect(head(say('book.column.mark'))).toHaveAttribute('aria-sort', 'descending');
	await expect(table.getByRole('rowheader').first()).not.toContainText('Student 1');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /^Student/ })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(page.getByRole('link', { name: say('book.sheet.next') })).toBeFocused();
	await page.goBack();
	await expect(table.getByRole('rowheader').first().getByRole('link')).toBeFocused();
});

test('without the key nothing is lost: it opens with the key file and its passphrase', async ({ page }) => {
	const say = words('en');
	const sample = await smallClass();
	const { assignment } = sample.copy;
	const submission = sample.submission(1);
	const jwe = await seal(sample.pair.publicKey, writeSubmission(submission));
	await openGradebook(page, sample, { key: false });
	await page.getByRole('button', { name: say('book.collect.paste') }).click();
	const mail = `> Dear teacher,\n> ${writeText({ assignment: assignment.id, jwe }).replaceAll('\n', '\n> ')}\n> Bye`;
	await page.getByLabel(say('book.paste.label')).fill(mail);
	await page.getByRole('button', { name: say('book.paste.do'), exact: true }).click();
	await expect(page.getByText(say('book.reason.other-key'))).toBeVisible();
	const keyFile = await writeKeyFile(sample.pair, [assignment], 'three blue lamps');
	await page.getByLabel(say('book.key.file')).setInputFiles(fileOf('key.json', keyFile));
	await page.getByLabel(say('book.key.phrase')).fill('three blue');
	await page.keyboard.press('Enter');
	await expect(page.getByText(say('book.key.wrong-passphrase'))).toBeVisible();
	await page.getByLabel(say('book.key.phrase')).fill('three blue lamps');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'Student 1' })).toBeVisible();
});

test('adding many files can be stopped, and then nothing was added', async ({ page }) => {
	const say = words('en');
	const sample = await smallClass();
	const text = await sample.file(sample.submission(1));
	await openGradebook(page, sample);
	await addFiles(
		page,
		'en',
		Array.from({ length: 900 }, (_, number) => fileOf(`${number}.json`, text))
	);
	await page.getByRole('button', { name: say('book.busy.stop') }).click();
	await expect(page.getByText(say('book.add.stopped'))).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: sample.copy.assignment.title })).toBeVisible();
	await expect(page.getByRole('table')).toHaveCount(0);
});

test('a whole gradebook goes on elsewhere, and bringing it in twice changes nothing', async ({
	page,
	browser
}) => {
	const say = words('en');
	const sample = await smallClass();
	await openGradebook(page, sample);
	await addFiles(page, 'en', [fileOf('one.json', await sample.file(sample.submission(1)))]);
	await expect(page.getByRole('link', { name: 'Student 1' })).toBeVisible();
	await page.getByRole('button', { name: say('book.take.book') }).click();
	await page.getByLabel(say('book.save.key'), { exact: true }).check();
	const file = await saving(page, say('book.save.do'));

	const elsewhere = await browser.newContext();
	const there = await elsewhere.newPage();
	await there.goto(page.url().replace(/#.*/, ''));
	await there.getByLabel(say('book.bring')).setInputFiles(await file.path());
	await expect(there.getByRole('link', { name: 'Student 1' })).toBeVisible();
	await there.getByLabel(say('book.collect.files'), { exact: true }).setInputFiles(await file.path());
	await expect(there.getByText(say('book.added', { count: 0 }))).toBeVisible();
	await expect(there.getByText(say('book.table.shown', { shown: 1, count: 1 }))).toBeVisible();
	await elsewhere.close();
});

for (const language of LANGUAGES)
	test(`a file that does not belong on the gradebook’s page is told where it does, in ${language}`, async ({
		page
	}) => {
		const say = words(language);
		await page.goto(`${language}/teach/gradebook/`);
		for (const kind of ['assignments', 'key', 'submission', 'backup'] as const) {
			const file = fileURLToPath(new URL(`../fixtures/${kind}-v1.json`, import.meta.url));
			await page.getByLabel(say('book.bring'), { exact: true }).setInputFiles(file);
			await expect(page.getByRole('status')).toContainText(say(`book.bring.${kind}`));
			await expect(page.getByRole('status')).toContainText(say(`book.bring.${kind}.do`));
		}
	});
