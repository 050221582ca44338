import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { lessonFile, term } from './manuscript.ts';
import { words } from './words.ts';

const LETTER = { en: 'C', zh: 'W' } as const;

for (const language of LANGUAGES) {
	const say = words(language);

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test(`a reader looks a term up by its letter and goes on to a lesson that explains it (${language})`, async ({
			page
		}) => {
			await page.goto(`${language}/glossary/`);
			const index = page.getByRole('navigation', { name: say('glossary.index') });
			const letters = await index.getByRole('link').allInnerTexts();
			expect(letters).toEqual(letters.toSorted());
			await index.getByRole('link', { name: LETTER[language], exact: true }).click();
			await expect(
				page.getByRole('heading', { level: 2, name: LETTER[language], exact: true })
			).toBeInViewport();

			const entry = page.locator('#cyberspace');
			const { en, zh, pinyin } = term('cyberspace');
			const shown = await entry.innerText();
			const order = (language === 'zh' ? [zh, en, pinyin] : [en, zh, pinyin]).map((word) =>
				shown.indexOf(word)
			);
			expect(order).toEqual(order.toSorted((a, b) => a - b));
			expect(order[0]).toBe(0);
			const lesson = entry
				.getByRole('list', { name: say('glossary.lessons') })
				.getByRole('link')
				.first();
			const slug = /lessons\/([\w-]+)\//.exec((await lesson.getAttribute('href')) ?? '')?.[1] ?? '';
			await lesson.click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText(lessonFile(slug).title[language]);
			await expect(page.getByRole('button', { name: language === 'zh' ? zh : en }).first()).toBeVisible();
		});
	});

	test(`where the statement and the Strategy differ in a term, the glossary says so (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/glossary/#new-battleground`);
		await expect(page.locator('#new-battleground')).toContainText(say('glossary.differs'));
		await expect(page.locator('#new-battleground')).toContainText('battlefield');
		await expect(page.locator('#cyberspace')).not.toContainText(say('glossary.differs'));
	});

	test(`the page on sources says what is not known, how to report an error, and where each fact was read (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/`);
		await page
			.getByRole('contentinfo')
			.getByRole('link', { name: say('shell.about') })
			.click();
		await expect(page.getByRole('heading', { level: 1, name: say('about.title') })).toBeVisible();
		for (const part of [
			'basis',
			'stated',
			'unknown',
			'confidence',
			'questions',
			'errors',
			'licence',
			'privacy'
		])
			await expect(page.locator(`h2#${part} + *`)).toBeVisible();
		await expect(page.locator('#source-K1')).toContainText('china.org.cn');
	});
}
