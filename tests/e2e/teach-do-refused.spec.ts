import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { writeEnvelope } from '#lib/formats/assignment-link/envelope.ts';
import { linkOf, oneOfEach } from './assigned.ts';
import { Assignee } from './assignee.ts';
import { itemsOf } from './course.ts';

const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;
const GONE = { kind: 'same', items: [{ id: '00000000', key: '00000000' }] } as const;

for (const language of LANGUAGES)
	test.describe(`in a browser in ${language}`, () => {
		test.use({ locale: LOCALE[language] });

		test('a link that opens nothing says why and what to do, and what was begun is found there', async ({
			page
		}) => {
			const items = await itemsOf(page, language);
			const paper = oneOfEach(items, ['choice', 'judge']);
			const student = new Assignee(page, language, items);
			const link = linkOf(paper);
			await student.open(link);
			await student.begin();
			await student.next();

			const altered = link.slice(0, 60) + (link[60] === 'A' ? 'B' : 'A') + link.slice(61);
			const wrong = [
				['cut', link.slice(0, -20), 'link'],
				['damaged', altered, 'link'],
				['empty', '', 'link'],
				['not-ours', 'main', 'link'],
				['newer', writeEnvelope(2, new Uint8Array(80)), 'newer'],
				['gone', linkOf(paper, { paper: GONE }), 'gone']
			] as const;
			for (const [refusal, text, remedy] of wrong) {
				await student.open(text);
				await expect(
					page.getByRole('status').filter({ hasText: student.say(`assignment.refused.${refusal}`) })
				).toContainText(student.say(`assignment.refused.${remedy}.do`));
				await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			}
			await page.getByRole('link', { name: student.say('assignment.earlier.resume') }).click();
			await expect(student.place(2, 2)).toBeVisible();
		});

		test('questions that the course no longer has, or has changed, are told of', async ({ page }) => {
			const items = await itemsOf(page, language);
			const [item] = oneOfEach(items, ['choice']);
			if (!item) throw new Error('one item');
			const student = new Assignee(page, language, items);
			const old = { ...item, keyVersion: 'another' };
			const link = linkOf([old, { ...item, id: 'never-was' }]);
			await student.open(link);
			await expect(student.message(student.say('assignment.missing', { count: 1 }))).toBeVisible();
			await expect(student.message(student.say('assignment.moved', { count: 1 }))).toBeVisible();
			await student.begin();
			await expect(student.place(1, 1)).toBeVisible();
		});
	});
