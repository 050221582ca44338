import { expect, test } from 'playwright/test';
import { LANGUAGES, otherLanguage } from '#lib/domain/course/language.ts';
import { rightResponse } from './response.ts';
import { itemsOf, lessons, plain } from './course.ts';
import { lessonFile, lessonText, term } from './manuscript.ts';
import { words } from './words.ts';

test.use({ javaScriptEnabled: false });

const [FIRST = '', SECOND = ''] = lessons;

for (const language of LANGUAGES) {
	const say = words(language);

	test(`without scripts a reader finds the way from the door to a whole lesson with its answers (${language})`, async ({
		page
	}) => {
		const items = await itemsOf(page, language);
		await page.goto('');
		await page
			.getByRole('link', { name: { en: 'Continue in English', zh: '进入中文课程' }[language] })
			.click();
		await expect(page.getByRole('heading', { level: 1, name: say('home.title') })).toBeVisible();
		for (const slug of lessons)
			await expect(page.getByRole('link', { name: lessonFile(slug).title[language] }).first()).toBeVisible();
		await page.getByRole('link', { name: say('home.begin') }).click();

		const article = page.getByRole('article');
		const text = lessonText(FIRST, language);
		for (const heading of text.headings)
			await expect(article.getByRole('heading', { name: heading, exact: true })).toBeVisible();
		expect(text.checks.length).toBeGreaterThan(0);
		for (const id of text.checks) {
			const item = items.get(id);
			if (!item) throw new Error(`the bank has no “${id}”`);
			await expect(article.getByRole('heading', { name: plain(item.stem), exact: true })).toBeVisible();
		}

		const shown = article.getByText(say('lesson.show'), { exact: true });
		await expect(shown).toHaveCount(text.checks.length);
		for (const [index, id] of text.checks.entries()) {
			const item = items.get(id);
			const answer = article
				.getByRole('group')
				.filter({ has: page.getByText(say('lesson.show'), { exact: true }) })
				.nth(index);
			if (item?.kind !== 'choice') continue;
			const response = rightResponse(item);
			const key = item.options.find(
				({ id: option }) => response.kind === 'choice' && option === response.option
			);
			await expect(answer.getByText(plain(key?.why ?? '-'))).toBeHidden();
			await shown.nth(index).click();
			await expect(answer).toContainText(plain(key?.text ?? '-'));
			await expect(answer).toContainText(plain(key?.why ?? '-'));
		}

		await article.getByRole('link', { name: lessonFile(SECOND).title[language] }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(lessonFile(SECOND).title[language]);
		await page.getByRole('link', { name: say('shell.switch'), exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			lessonFile(SECOND).title[otherLanguage(language)]
		);
	});

	test(`without scripts a reader follows a source to the statement and a term to the glossary (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/lessons/${FIRST}/`);
		await page
			.getByRole('button', { name: term('cyberspace')[language], exact: true })
			.first()
			.click();
		const card = page.getByRole('dialog', { name: term('cyberspace')[language] });
		await expect(card).toContainText(term('cyberspace').pinyin);
		await card.getByRole('link', { name: say('term.more') }).click();
		await expect(page).toHaveURL(/\/glossary\/#cyberspace$/);
		await expect(page.locator('#cyberspace')).toBeInViewport();

		await page.goBack();
		await page
			.getByRole('link', { name: say('citation.chip', { id: 'S0.5' }) })
			.first()
			.click();
		await expect(page).toHaveURL(/\/statement\/#S0\.5$/);
		await expect(page.locator('[id="S0.5"]')).toBeInViewport();
		await expect(page.getByRole('heading', { level: 1, name: say('statement.title') })).toBeAttached();

		for (const [key, title] of [
			['shell.glossary', 'glossary.title'],
			['shell.about', 'about.title']
		] as const) {
			await page
				.getByRole('contentinfo')
				.getByRole('link', { name: say(key), exact: true })
				.click();
			await expect(page.getByRole('heading', { level: 1, name: say(title) })).toBeVisible();
		}
	});
}
