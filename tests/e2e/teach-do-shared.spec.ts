import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { asPreview } from '#lib/formats/assignment-link/preview.ts';
import { respond } from './answer.ts';
import { linkOf, oneOfEach, openedBy } from './assigned.ts';
import { Assignee } from './assignee.ts';
import { itemsOf } from './course.ts';
import { eventsOf } from './record.ts';
import { rightResponse } from './response.ts';

const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;

for (const language of LANGUAGES)
	test.describe(`in a browser in ${language}`, () => {
		test.use({ locale: LOCALE[language] });

		test('another student takes a turn on the device: neither loses an attempt or sees the other’s', async ({
			page
		}) => {
			test.setTimeout(60_000);
			const items = await itemsOf(page, language);
			const paper = oneOfEach(items, ['choice']);
			const [item] = paper;
			if (!item) throw new Error('one item');
			const student = new Assignee(page, language, items);
			const { say } = student;
			const link = linkOf(paper, { attempts: 1 });
			const name = page.getByLabel(say('assignment.details.name'));
			await student.open(link);
			await respond((await student.begin('Ada')).at, item, rightResponse(item));

			await student.open(link);
			await expect(page.getByText('Ada', { exact: true })).toBeVisible();
			await student.button(say('assignment.other')).click();
			await student.button(say('assignment.other.yes')).click();
			await expect(name).toHaveValue('');
			await expect(name).toBeFocused();
			await expect(page.getByText('Ada', { exact: true })).toBeHidden();
			await student.begin('李雷');
			const other = await openedBy(await student.handIn());
			expect(other.details).toEqual({ name: '李雷' });
			expect(other.items.map(({ response }) => response)).toEqual([null]);

			await student.open(link);
			await name.fill('李雷');
			await expect(page.getByText(say('assignment.other.used'))).toBeVisible();
			await expect(student.button(say('assignment.begin'))).toBeHidden();
			await name.fill('ada');
			await student.button(say('assignment.earlier.resume')).click();
			const submission = await openedBy(await student.handIn());
			expect(submission.details).toEqual({ name: 'Ada' });
			expect(submission.items.map(({ response }) => response)).toEqual([rightResponse(item)]);
		});

		test('a slip in a name is put right while the attempt goes on', async ({ page }) => {
			const items = await itemsOf(page, language);
			const student = new Assignee(page, language, items);
			const { say } = student;
			await student.open(linkOf(oneOfEach(items, ['choice'])));
			await student.begin('Adda');
			await student.button(say('assignment.correct')).click();
			const dialog = page.getByRole('dialog', { name: say('assignment.correct') });
			const name = dialog.getByLabel(say('assignment.details.name'));
			await expect(name).toHaveValue('Adda');
			await name.fill('');
			await dialog.getByRole('button', { name: say('assignment.correct.save') }).click();
			await expect(dialog.getByText(say('assignment.details.missing'))).toBeVisible();
			await name.fill('Ada');
			await dialog.getByRole('button', { name: say('assignment.correct.save') }).click();
			await expect(page.getByText(say('assignment.correct.done'))).toBeVisible();
			await page.reload();
			await expect(page.getByText(`${say('assignment.handin.under')} Ada`)).toBeVisible();
			await expect(page.getByText(say('assignment.handin.as'))).toBeHidden();
			expect((await openedBy(await student.handIn())).details).toEqual({ name: 'Ada' });
		});

		test('a preview goes through all of it before it opens, and leaves nothing behind', async ({ page }) => {
			const items = await itemsOf(page, language);
			const student = new Assignee(page, language, items);
			const { say } = student;
			const opens = Date.now() + 3_600_000;
			await student.open(asPreview(linkOf(oneOfEach(items, ['choice']), { opens })));
			await expect(page.getByText(say('assignment.preview'), { exact: true })).toBeVisible();
			const { at, item } = await student.begin();
			await respond(at, item, rightResponse(item));
			await student.button(say('exam.review')).last().click();
			await student.button(say('assignment.handin')).click();
			await page
				.getByRole('dialog')
				.getByRole('button', { name: say('assignment.handin'), exact: true })
				.click();
			await expect(page.getByText(say('assignment.preview.file'), { exact: true })).toBeVisible();
			await expect(page.getByText(say('results.of', { right: 1, count: 1 }))).toBeVisible();
			await expect(student.button(say('assignment.done.save'))).toBeHidden();
			expect(await eventsOf(page)).toEqual([]);
			await student.button(say('assignment.back')).click();
			await expect(student.button(say('assignment.other'))).toBeHidden();
		});
	});
