import { expect, test, type Locator, type Page } from 'playwright/test';
import type { Language } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { answerRight, answerWrong, respond } from './answer.ts';
import { course, itemIn, itemsOf } from './course.ts';
import { partOf } from './part.ts';
import { rightResponse } from './response.ts';
import { standingOf } from './standing.ts';
import { blockStorage } from './storage.ts';
import { switchLanguage } from './switch.ts';
import { words } from './words.ts';

type Bank = Readonly<Record<Language, ReadonlyMap<string, Item>>>;
const bankOf = async (page: Page): Promise<Bank> => ({
	en: await itemsOf(page, 'en'),
	zh: await itemsOf(page, 'zh')
});

/** The question in view. */
const asked = (page: Page): Locator => page.locator('main [data-slot]');

const press = (
	page: Page,
	language: Language,
	key: 'question.check' | 'question.next' | 'question.hint.show'
) =>
	asked(page)
		.getByRole('button', { name: words(language)(key), exact: true })
		.click();

/** What a person may have done with a question before switching. */
const DONE: readonly ((question: Locator, item: Item, language: Language) => Promise<void>)[] = [
	(question, item) => answerWrong(question, item),
	async (question, item) => {
		const part = partOf(rightResponse(item));
		if (part) await respond(question, item, part);
	},
	(question, _item, language) => press(question.page(), language, 'question.hint.show'),
	() => Promise.resolve(),
	(question, item) => answerRight(question, item)
];

/** Switches the language with the focus on the last control of the question, and finds everything as it was. */
async function switchAndCompare(page: Page, language: Language): Promise<Language> {
	const question = asked(page);
	await question.locator('form').locator('input, select, button:enabled').last().focus();
	const before = await standingOf(question);
	expect(before.focus).not.toBeNull();
	const other = await switchLanguage(page, language);
	await expect.poll(() => standingOf(question)).toEqual(before);
	return other;
}

const storages = [
	{ name: 'kept', prepare: () => Promise.resolve(), questions: course.practice.count },
	{ name: 'blocked', prepare: blockStorage, questions: 5 }
];

test('a practice run not yet begun asks the same question in the other language', async ({ page }) => {
	await page.goto('en/practice/principles/');
	await switchAndCompare(page, 'en');
});

for (const { name, prepare, questions } of storages)
	test(`a practice goes on in the other language at every step, storage ${name}`, async ({ page }) => {
		test.setTimeout(60_000);
		await prepare(page);
		const bank = await bankOf(page);
		let language: Language = 'en';
		await page.goto('en/practice/principles/');
		for (let place = 0; place < questions; place++)
			await test.step(`question ${place + 1}`, async () => {
				const current = words(language)('question.strip.now', { number: place + 1 });
				await expect(page.getByRole('listitem').filter({ hasText: current })).toBeVisible();
				await DONE[place % DONE.length]?.(asked(page), await itemIn(asked(page), bank[language]), language);
				language = await switchAndCompare(page, language);
				const answer = place % 2 === 0 ? answerWrong : answerRight;
				await answer(asked(page), await itemIn(asked(page), bank[language]));
				await press(page, language, 'question.check');
				language = await switchAndCompare(page, language);
				await press(page, language, 'question.next');
			});
		if (questions < course.practice.count) return;
		await expect(page.getByText(words(language)('run.repeat'))).toBeVisible();
		language = await switchAndCompare(page, language);
		await expect(page.getByText(words(language)('run.repeat'))).toBeVisible();
	});

for (const { name, prepare } of storages)
	test(`an exam goes on in the other language at every step, storage ${name}`, async ({ page }) => {
		test.setTimeout(60_000);
		await prepare(page);
		const bank = await bankOf(page);
		const { count } = course.exam;
		let language: Language = 'zh';
		await page.goto('zh/exam/');
		await page.getByRole('button', { name: words(language)('exam.start') }).click();
		for (const [place, act] of DONE.entries())
			await test.step(`question ${place + 1}`, async () => {
				const number = words(language)('exam.number', { number: place + 1, count });
				await expect(page.getByText(number)).toBeVisible();
				await act(asked(page), await itemIn(asked(page), bank[language]), language);
				if (place === 1) await page.getByLabel(words(language)('exam.flag')).check();
				const cells = await standingOfCells(page);
				language = await switchAndCompare(page, language);
				expect(await standingOfCells(page)).toEqual(cells);
				await page.getByRole('button', { name: words(language)('exam.next'), exact: true }).click();
			});
		await page.getByRole('button', { name: words(language)('exam.review') }).click();
		const flagged = (say: Language) => page.getByText(words(say)('exam.check.flagged', { count: 1 }));
		await expect(flagged(language)).toBeVisible();
		language = await switchLanguage(page, language);
		await expect(flagged(language)).toBeVisible();
	});

test('the button that leads on keeps the focus in the other language', async ({ page }) => {
	await page.goto('en/exam/');
	await page.getByRole('button', { name: words('en')('exam.start') }).click();
	await page.getByRole('button', { name: words('en')('exam.next'), exact: true }).focus();
	await switchLanguage(page, 'en');
	await expect(page.getByRole('button', { name: words('zh')('exam.next'), exact: true })).toBeFocused();
});

test('a result, and the run over what was missed, are the same in the other language', async ({ page }) => {
	const bank = await bankOf(page);
	await page.goto('en/exam/');
	await page.getByRole('button', { name: words('en')('exam.start') }).click();
	await answerRight(asked(page), await itemIn(asked(page), bank.en));
	await page.getByRole('button', { name: words('en')('exam.review') }).click();
	await page.getByRole('button', { name: words('en')('exam.handin') }).click();
	const right = 1;
	await expect(page.getByText(words('en')('results.of', { right, count: course.exam.count }))).toBeVisible();
	await switchLanguage(page, 'en');
	await expect(page.getByText(words('zh')('results.of', { right, count: course.exam.count }))).toBeVisible();
	await page.getByRole('button', { name: words('zh')('results.again') }).click();
	await answerRight(asked(page), await itemIn(asked(page), bank.zh));
	await switchAndCompare(page, 'zh');
});

/** The navigator’s cells by their look: which is answered, partly answered, flagged, in view. */
const standingOfCells = (page: Page): Promise<readonly string[]> =>
	page
		.getByRole('navigation')
		.locator('.navig li')
		.evaluateAll((cells) =>
			cells.map((cell) => {
				const flag = cell.querySelector('svg') ? 'flagged' : '';
				const here = cell.querySelector('[aria-current]') ? 'here' : '';
				return `${cell.className.replace(/svelte-\S+/, '').trim()} ${flag} ${here}`;
			})
		);
