import { expect, test } from 'playwright/test';
import { LANGUAGES, otherLanguage } from '#lib/domain/course/language.ts';
import { respond } from './answer.ts';
import { collectedBy, linkOf, oneOfEach, openedBy } from './assigned.ts';
import { Assignee } from './assignee.ts';
import { itemsOf } from './course.ts';
import { fileFrom } from './file.ts';
import { keyboard } from './keyboard.ts';
import { kill } from './kill.ts';
import { keptResponse } from './record.ts';
import { rightResponse, wrongResponse } from './response.ts';
import { standingOf } from './standing.ts';

const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;
const KINDS = ['judge', 'match', 'choice', 'gap'] as const;

for (const language of LANGUAGES)
	test.describe(`in a browser in ${language}`, () => {
		test.use({ locale: LOCALE[language] });

		test('an assignment is done in two languages, outlives a killed tab, and its file opens for the teacher alone', async ({
			page,
			context
		}) => {
			test.setTimeout(60_000);
			const [items, others] = [
				await itemsOf(page, language),
				await itemsOf(page, otherLanguage(language))
			] as const;
			const paper = oneOfEach(items, KINDS);
			const responses = paper.map((item, place) => (place === 2 ? wrongResponse(item) : rightResponse(item)));
			const [first, second, third] = responses;
			if (!first || !second || !third) throw new Error('three responses');
			const link = linkOf(paper);

			let student = new Assignee(page, language, items);
			await student.open(link);
			await student.button(student.say('assignment.begin')).click();
			await expect(page.getByText(student.say('assignment.details.missing'))).toBeVisible();
			let question = await student.begin();
			await respond(question.at, question.item, first);

			question = await student.next();
			await respond(question.at, question.item, second);
			const before = await standingOf(question.at);
			student = await student.turn(others);
			question = await student.question();
			expect(await standingOf(question.at)).toEqual(before);

			question = await student.next();
			await respond(question.at, question.item, third);
			await expect.poll(() => keptResponse(page, question.item.id)).toEqual(third);
			await kill(page);
			student = new Assignee(await context.newPage(), student.language, others);
			await student.open(link);
			await expect(student.page.getByText(student.say('assignment.resumed'))).toBeVisible();
			await expect(student.place(3, 4)).toBeVisible();
			await student.button(student.say('exam.review')).click();
			await expect(student.page.getByText(student.say('exam.check.unanswered', { count: 1 }))).toBeVisible();

			const submission = await openedBy(await student.handInNow());
			expect(submission).toMatchObject({
				assignment: 'assign0001',
				details: { name: 'Ada 王' },
				languages: [language, otherLanguage(language)],
				extended: 0,
				claimed: 0.5
			});
			expect(submission.items.map(({ item }) => item)).toEqual(paper.map(({ id }) => id));
			expect(submission.items.map(({ response }) => response)).toEqual([first, second, third, null]);
			expect(submission.items.map((item) => item.language)).toEqual([
				language,
				language,
				otherLanguage(language),
				otherLanguage(language)
			]);
			const inOther = paper.map(({ id }) => others.get(id)).filter((item) => item !== undefined);
			expect(await collectedBy(link, await student.sealed(), paper, inOther)).toMatchObject({
				kind: 'counted',
				notes: [],
				marked: { score: 0.5 }
			});
			const { name, text } = await fileFrom(student.page, student.say('assignment.done.save'));
			expect(name).toMatch(/Ada-王.*\.txt$/);
			expect(await openedBy(text)).toEqual(submission);

			await student.open(link);
			await student.button(student.say('assignment.earlier.show')).click();
			expect(await openedBy(await student.sealed())).toEqual(submission);
		});

		test('an assignment is done by keyboard alone', async ({ page }) => {
			test.setTimeout(60_000);
			const items = await itemsOf(page, language);
			const paper = oneOfEach(items, ['choice', 'text']);
			const student = new Assignee(page, language, items, keyboard);
			await student.open(linkOf(paper, { otherShown: false }));
			const responses = paper.map(rightResponse);
			const [first, second] = responses;
			if (!first || !second) throw new Error('two responses');
			let question = await student.begin('李雷');
			await expect(page.locator(`#${question.item.id}-stem`)).toBeFocused();
			await respond(question.at, question.item, first, keyboard);
			question = await student.next();
			await respond(question.at, question.item, second, keyboard);
			const submission = await openedBy(await student.handIn());
			expect(submission.items.map(({ response }) => response)).toEqual(responses);
			expect(submission.details).toEqual({ name: '李雷' });
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		});
	});
