import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES, type Language } from '#lib/domain/course/language.ts';
import { assignFirst } from './assigning.ts';
import { readQr } from './qr.ts';
import { words } from './words.ts';

const linkOn = (page: Page, language: Language): Promise<string> =>
	page.getByLabel(words(language)('ticket.link'), { exact: true }).inputValue();
const codeOn = (page: Page, language: Language) =>
	page.getByRole('img', { name: words(language)('ticket.qr') }).first();

/** 300 characters, as a teacher of both languages writes them. */
const INSTRUCTIONS = 'Answer alone, with the statement open beside you. 请独立作答，可以对照声明原文。 '
	.repeat(9)
	.slice(0, 300);

for (const language of LANGUAGES)
	test.describe(`on a phone of 360 pixels (${language})`, () => {
		// Every phone of that width has two points to a pixel, or more.
		test.use({ viewport: { width: 360, height: 760 }, deviceScaleFactor: 2, colorScheme: 'dark' });

		test('the code of 30 questions and 300 characters of instructions is read as the link, whole', async ({
			page,
			context
		}) => {
			test.setTimeout(90_000);
			await assignFirst(page, language, 'Week 3: principles 第三周：原则', 30, INSTRUCTIONS);
			const link = await linkOn(page, language);
			expect(link.length).toBeLessThan(2000);
			expect(await readQr(codeOn(page, language), context)).toBe(link);
			await page.getByRole('button', { name: words(language)('ticket.qr.large') }).click();
			const large = page.getByRole('dialog').getByRole('img', { name: words(language)('ticket.qr') });
			expect(await readQr(large, context)).toBe(link);
		});
	});

test('the code of a short assignment is read on a screen and off the printed slip', async ({
	page,
	context
}) => {
	await assignFirst(page, 'en', 'Once', 1);
	const link = await linkOn(page, 'en');
	expect(await readQr(codeOn(page, 'en'), context)).toBe(link);
	await page.emulateMedia({ media: 'print' });
	expect(await readQr(codeOn(page, 'en'), context)).toBe(link);
});
