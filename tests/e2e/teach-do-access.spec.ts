import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { linkOf, oneOfEach } from './assigned.ts';
import { Assignee } from './assignee.ts';
import { expectNoViolation } from './axe.ts';
import { itemsOf } from './course.ts';

const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;

for (const language of LANGUAGES)
	test.describe(`in a browser in ${language}`, () => {
		test.use({ locale: LOCALE[language] });

		test('an assignment keeps nobody out: before, during, about to hand in, after, refused', async ({
			page
		}) => {
			test.setTimeout(60_000);
			const items = await itemsOf(page, language);
			const student = new Assignee(page, language, items);
			const link = linkOf(oneOfEach(items, ['choice', 'gap']), { timeLimit: 2, pass: 0.6, attempts: 3 });
			await student.open(link);
			await student.button(student.say('assignment.begin')).click();
			await expectNoViolation(page, 'a detail is missing');
			await student.begin();
			await expect(student.message(student.say('assignment.clock.warn'))).toBeVisible();
			await expectNoViolation(page, 'asked, with little time left');
			await student.button(student.say('exam.review')).click();
			await student.button(student.say('assignment.handin')).click();
			await expectNoViolation(page, 'about to hand in');
			await student.button(student.say('assignment.handin.no')).click();
			await student.handInNow();
			await expectNoViolation(page, 'handed in');
			await page.setViewportSize({ width: 320, height: 640 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			await student.open(link.slice(0, 40));
			await expect(student.message(student.say('assignment.refused.cut'))).toBeVisible();
			await expectNoViolation(page, 'refused');
		});
	});
