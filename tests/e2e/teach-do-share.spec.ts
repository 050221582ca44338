import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { respond } from './answer.ts';
import { linkOf, oneOfEach, openedBy } from './assigned.ts';
import { Assignee } from './assignee.ts';
import { itemsOf } from './course.ts';
import { fileFrom } from './file.ts';
import { rightResponse } from './response.ts';
import { endShareIn, givenToSheet, stubShareSheet } from './share-sheet.ts';

const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;

for (const language of LANGUAGES)
	test.describe(`in a browser in ${language}`, () => {
		test.use({ locale: LOCALE[language] });

		test('a submission is shared as one file; given up or refused, the other ways are there', async ({
			page
		}) => {
			await stubShareSheet(page, true);
			const student = new Assignee(page, language, await itemsOf(page, language));
			const { say } = student;
			await student.open(linkOf(oneOfEach(student.items, ['choice'])));
			const { at, item } = await student.begin();
			await respond(at, item, rightResponse(item));
			const submission = await openedBy(await student.handIn());
			const share = student.button(say('assignment.done.share'));
			const said = page.getByRole('status');

			await endShareIn(page, 'NotAllowedError');
			await share.click();
			await expect(said.getByText(say('assignment.done.notshared'))).toBeVisible();
			await endShareIn(page, 'AbortError');
			await share.click();
			await expect(said.getByText(say('assignment.done.notshared'))).toBeHidden();
			await expect(said.getByText(say('assignment.done.shared'))).toBeHidden();
			expect(await givenToSheet(page)).toEqual([]);
			expect(await openedBy((await fileFrom(page, say('assignment.done.save'))).text)).toEqual(submission);
			expect(await openedBy(await student.sealed())).toEqual(submission);

			await endShareIn(page, 'shared');
			await share.click();
			await expect(said.getByText(say('assignment.done.shared'))).toBeVisible();
			const [file, ...others] = await givenToSheet(page);
			expect(others).toEqual([]);
			expect(file).toMatchObject({ name: expect.stringMatching(/Ada-王.*\.txt$/), type: 'text/plain' });
			expect(await openedBy(file?.text ?? '')).toEqual(submission);
		});
	});

test('where the sheet takes no files it is not offered, and the file is saved or copied', async ({
	page
}) => {
	await stubShareSheet(page, false);
	const student = new Assignee(page, 'en', await itemsOf(page, 'en'));
	await student.open(linkOf(oneOfEach(student.items, ['choice'])));
	await student.begin();
	await student.handIn();
	await expect(student.button(student.say('assignment.done.save'))).toBeVisible();
	await expect(student.button(student.say('assignment.done.copy'))).toBeVisible();
	await expect(student.button(student.say('assignment.done.share'))).toBeHidden();
});
