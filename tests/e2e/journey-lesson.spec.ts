import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { itemsOf, lessons } from './course.ts';
import { lessonFile, term } from './manuscript.ts';
import { checksOf, firstCheckOf } from './question.ts';
import { answersTo } from './record.ts';
import { words } from './words.ts';

const [FIRST = '', SECOND = ''] = lessons;

for (const language of LANGUAGES) {
	const say = words(language);
	const [first, second] = [lessonFile(FIRST), lessonFile(SECOND)];

	test(`a new reader works through the first lesson and finds it done, and the next one begun (${language})`, async ({
		page
	}) => {
		const items = await itemsOf(page, language);
		await page.goto(`${language}/`);
		await page.getByRole('link', { name: say('home.begin') }).click();

		await expect(page.getByRole('heading', { level: 1 })).toContainText(first.title[language]);
		await expect(page.getByRole('heading', { name: say('lesson.aims') })).toBeVisible();
		for (const aim of first.aims) await expect(page.getByText(aim[language], { exact: true })).toBeVisible();

		const checks = await checksOf(page, { language, items });
		const standing = page
			.getByRole('status')
			.filter({ hasText: say('record.lesson.checks', { answered: 0, of: checks.length }) });
		await expect(standing).toBeVisible();

		const [hinted, ...others] = checks;
		if (!hinted) throw new Error('the first lesson has no checks');
		await hinted.press('question.hint.show');
		await expect(hinted.at.getByText(say('question.hint.label'))).toBeVisible();
		await hinted.answerWrong();
		await hinted.press('question.retry');
		await hinted.answerRight();
		for (const check of others) {
			await check.answerWrong();
			await check.press('question.retry');
			await check.answerRight();
		}
		const end = say('record.lesson.checks', { answered: checks.length, of: checks.length });
		await expect(page.getByRole('status').filter({ hasText: end })).toContainText(
			say('record.lesson.finished')
		);
		expect((await answersTo(page, hinted.item.id)).map(({ hints }) => hints)).toEqual([1, 0]);

		await page.reload();
		for (const check of checks) await expect(check.said).toHaveText(say('grade.result.correct'));

		await page
			.getByRole('navigation', { name: say('shell.nav') })
			.getByRole('link', { name: say('shell.course') })
			.click();
		await expect(page.getByRole('listitem').filter({ hasText: first.title[language] })).toContainText(
			say('record.home.mark.finished')
		);
		await expect(
			page.getByText(say('record.home.finished', { done: 1, count: lessons.length }))
		).toBeVisible();
		await expect(page.getByText(say('record.home.next'), { exact: true })).toBeVisible();
		await page.getByRole('link', { name: say('record.home.next.button') }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(second.title[language]);

		const outline = page.getByRole('navigation', { name: say('lesson.outline') });
		const section = outline.getByRole('link').nth(2);
		const title = await section.innerText();
		await section.click();
		await expect(section).toHaveAttribute('aria-current', 'location');
		const anchor = new URL(page.url()).hash;

		await page.goto(`${language}/`);
		await expect(page.getByText(say('record.home.continue'), { exact: true })).toBeVisible();
		await page.getByRole('link', { name: say('record.home.continue.button') }).click();
		expect(new URL(page.url()).hash).toBe(anchor);
		await expect(page.getByRole('heading', { name: title })).toBeInViewport();
	});

	test(`a reader looks up a term and a source without leaving the lesson (${language})`, async ({ page }) => {
		await page.goto(`${language}/lessons/${FIRST}/`);
		await checksOf(page, { language, items: await itemsOf(page, language) });
		const here = page.url();

		const word = page.getByRole('button', { name: term('cyberspace')[language], exact: true }).first();
		await word.click();
		const card = page.getByRole('dialog', { name: term('cyberspace')[language] });
		await expect(card).toContainText(term('cyberspace').en);
		await expect(card).toContainText(term('cyberspace').zh);
		await expect(card).toContainText(term('cyberspace').pinyin);
		await card.getByRole('button', { name: say('term.close') }).click();
		await expect(card).toBeHidden();
		await expect(word).toBeFocused();
		await word.click();
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
		await expect(word).toBeFocused();

		const chip = page.getByRole('link', { name: say('citation.chip', { id: 'S0.5' }) }).first();
		await chip.click();
		const fact = page.getByRole('dialog', { name: 'S0.5' });
		await expect(fact).toBeVisible();
		await expect(fact).toBeFocused();
		expect(page.url()).toBe(here);
		const text = await fact.locator('#fact-text').innerText();
		await fact.getByRole('button', { name: say('citation.close') }).click();
		await expect(fact).toBeHidden();
		await expect(chip).toBeFocused();

		await chip.click();
		await fact.getByRole('link', { name: say('citation.read') }).click();
		await expect(page).toHaveURL(/\/statement\/#S0\.5$/);
		const entry = page.locator('[id="S0.5"]');
		await expect(entry).toBeInViewport();
		await expect(entry).toContainText(text);
	});
}

test('whoever opens a source in the feedback sees the fact that the answer rests on', async ({ page }) => {
	await page.goto(`en/lessons/${FIRST}/`);
	const check = await firstCheckOf(page, { language: 'en', items: await itemsOf(page, 'en') });
	await check.answerWrong();
	const [id = ''] = check.item.facts;
	await check.at
		.getByRole('link', { name: words('en')('citation.chip', { id }), exact: true })
		.last()
		.click();
	await expect(page.getByRole('dialog', { name: id })).toBeVisible();
});

test('a lesson without every check answered is finished when its reader says so', async ({ page }) => {
	const say = words('zh');
	await page.goto(`zh/lessons/${SECOND}/`);
	await page.getByRole('button', { name: say('record.lesson.finish') }).click();
	await expect(page.getByText(say('record.lesson.finished'))).toBeVisible();
	await page.goto('zh/');
	await expect(page.getByRole('listitem').filter({ hasText: lessonFile(SECOND).title.zh })).toContainText(
		say('record.home.mark.finished')
	);
	await expect(page.getByText(say('record.home.finished', { done: 1, count: lessons.length }))).toBeVisible();
});
