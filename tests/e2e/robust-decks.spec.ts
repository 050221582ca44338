import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { course, itemsOf } from './course.ts';
import { leavePractice } from './practised.ts';
import { questionOn } from './question.ts';
import { words } from './words.ts';

const LARGE = 'goals';
const { count } = course.practice;

for (const language of LANGUAGES)
	test(`a practice whose questions do not arrive says so, and begins once the line is back (${language})`, async ({
		page
	}) => {
		const say = words(language);
		const items = await itemsOf(page, language);
		await page.route('**/data/practice/**', (route) => route.abort());
		await page.goto(`${language}/practice/${LARGE}/`);
		await expect(page.getByText(say('exam.failed'))).toBeVisible();
		await page.unroute('**/data/practice/**');
		await page.getByRole('button', { name: say('exam.retry') }).click();
		const { item } = await questionOn(page, { language, items });
		expect(item.unit).toBe(LARGE);
		await expect(
			page.getByText(say('question.strip.place', { number: 1, count }), { exact: true })
		).toBeVisible();
	});

test('a run begun before the bank was dealt anew goes on with the questions it had', async ({ page }) => {
	const items = await itemsOf(page, 'en');
	const unit = [...items.values()].filter((item) => item.unit === LARGE);
	await leavePractice(page, LARGE, unit);
	await page.goto(`en/practice/${LARGE}/`);
	const place = words('en')('question.strip.place', { number: 1, count: unit.length });
	await expect(page.getByText(place, { exact: true })).toBeVisible();
	expect((await questionOn(page, { language: 'en', items })).item.id).toBe(unit[0]?.id);
});

test('an exam whose questions do not arrive says so, and begins once the line is back', async ({ page }) => {
	const say = words('en');
	await page.route('**/data/exam/**', (route) => route.abort());
	await page.goto('en/exam/');
	await page.getByRole('button', { name: say('exam.start') }).click();
	await expect(page.getByText(say('exam.failed'))).toBeVisible();
	await page.unroute('**/data/exam/**');
	await page.getByRole('button', { name: say('exam.retry') }).click();
	await expect(page.getByText(say('exam.number', { number: 1, count: course.exam.count }))).toBeVisible();
});
