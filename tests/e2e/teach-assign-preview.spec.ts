import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { respond } from './answer.ts';
import { Assignee } from './assignee.ts';
import { assignFirst } from './assigning.ts';
import { itemsOf } from './course.ts';
import { eventsOf, keptResponse } from './record.ts';
import { rightResponse } from './response.ts';
import { words } from './words.ts';

const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;

for (const language of LANGUAGES)
	test.describe(`in a browser in ${language}`, () => {
		test.use({ locale: LOCALE[language] });

		test('an instructor goes through an assignment as a student before sending it, and leaves no trace', async ({
			page,
			context
		}) => {
			test.setTimeout(60_000);
			const say = words(language);
			await assignFirst(page, language, 'Look first', 2);
			const opening = context.waitForEvent('page');
			await page.getByRole('link', { name: say('ticket.preview') }).click();
			const tab = await opening;
			const student = new Assignee(tab, language, await itemsOf(page, language));
			await expect(tab.getByRole('heading', { level: 1, name: 'Look first' })).toBeVisible();
			const told = tab.getByText(say('assignment.preview'), { exact: true });
			await expect(told).toBeVisible();
			let question = await student.begin('Teacher');
			await respond(question.at, question.item, rightResponse(question.item));
			question = await student.next();
			await expect(student.place(2, 2)).toBeVisible();
			await respond(question.at, question.item, rightResponse(question.item));
			await student.button(say('exam.review')).last().click();
			await student.button(say('assignment.handin')).click();
			const asked = tab.getByRole('dialog', { name: say('assignment.handin.ask') });
			await asked.getByRole('button', { name: say('assignment.handin'), exact: true }).click();
			await expect(tab.getByText(say('results.of', { right: 2, count: 2 }))).toBeVisible();
			await expect(told).toBeVisible();
			await expect(student.button(say('assignment.done.save'))).toBeHidden();

			await tab.reload();
			await expect(student.button(say('assignment.begin'))).toBeVisible();
			await expect(tab.getByLabel(say('assignment.details.name'))).toHaveValue('');
			expect(await eventsOf(tab)).toEqual([]);
			expect(await keptResponse(tab, question.item.id)).toBeNull();
		});
	});
