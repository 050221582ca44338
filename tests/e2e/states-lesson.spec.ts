import { expect, test, type Locator, type Page } from 'playwright/test';
import type { Language } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { respond } from './answer.ts';
import { itemsOf, plain } from './course.ts';
import { examples, examplesByLesson, type Example } from './examples.ts';
import { partOf } from './part.ts';
import { rightResponse, wrongResponse } from './response.ts';
import { standingOf } from './standing.ts';
import { blockStorage } from './storage.ts';
import { switchLanguage } from './switch.ts';
import { words } from './words.ts';

const check = (page: Page, item: string): Locator => page.locator(`[data-slot="${item}"][data-ready]`);

/** What a person does to bring a question from the state before to this one, and the control they end on. */
interface State {
	readonly name: string;
	reach(question: Locator, item: Item, language: Language): Promise<void>;
	/** End of the id of the control that has the focus when the language is switched; the last of the answer without. */
	readonly focus?: '-check' | '-ask-hint';
}

const press = (
	question: Locator,
	language: Language,
	key: 'question.check' | 'question.retry' | 'question.hint.show'
) => question.getByRole('button', { name: words(language)(key), exact: true }).click();

const STATES: readonly State[] = [
	{ name: 'untouched', reach: () => Promise.resolve() },
	{
		name: 'partly answered',
		async reach(question, item) {
			const part = partOf(rightResponse(item));
			if (part) await respond(question, item, part);
		}
	},
	{
		name: 'answered, not checked',
		reach: (question, item) => respond(question, item, wrongResponse(item)),
		focus: '-check'
	},
	{
		name: 'hint open',
		reach: (question, _item, language) => press(question, language, 'question.hint.show'),
		focus: '-ask-hint'
	},
	{
		name: 'checked, wrong',
		reach: (question, _item, language) => press(question, language, 'question.check'),
		focus: '-check'
	},
	{
		name: 'checked, right',
		async reach(question, item, language) {
			await press(question, language, 'question.retry');
			await respond(question, item, rightResponse(item));
			await press(question, language, 'question.check');
		},
		focus: '-check'
	}
];

async function focusOn(question: Locator, item: string, state: State) {
	const control = state.focus
		? question.locator(`[id="${item}${state.focus}"]`)
		: question.locator('.answer').locator('input, select, button:enabled').last();
	await control.focus();
}

for (const { kind, lesson, item } of examples)
	test(`a question of the kind “${kind}” stands as it was in the other language, whatever its state`, async ({
		page
	}) => {
		const items = { en: await itemsOf(page, 'en'), zh: await itemsOf(page, 'zh') };
		let language: Language = 'en';
		await page.goto(`en/lessons/${lesson}/`);
		for (const state of STATES)
			await test.step(state.name, async () => {
				const question = check(page, item);
				const known = items[language].get(item);
				if (!known) throw new Error(item);
				await state.reach(question, known, language);
				await focusOn(question, item, state);
				const before = await standingOf(question);
				expect(before.focus).toContain(item);
				language = await switchLanguage(page, language);
				await expect.poll(() => standingOf(question)).toEqual(before);
				const stem = plain(items[language].get(item)?.stem ?? '');
				await expect(question.getByRole('heading', { name: stem, exact: true })).toBeVisible();
			});
	});

for (const { lesson, asked } of examplesByLesson)
	test(`with storage blocked, the checks of “${lesson}” stand as they were in the other language`, async ({
		page
	}) => {
		await blockStorage(page);
		const items = { en: await itemsOf(page, 'en'), zh: await itemsOf(page, 'zh') };
		let language: Language = 'zh';
		await page.goto(`zh/lessons/${lesson}/`);
		for (const [place, state] of STATES.entries())
			await test.step(state.name, async () => {
				for (const { item } of asked) {
					const known = items[language].get(item);
					if (known) await state.reach(check(page, item), known, language);
				}
				const last: Example | undefined = asked[place % asked.length];
				if (last) await focusOn(check(page, last.item), last.item, state);
				const all = () => Promise.all(asked.map(({ item }) => standingOf(check(page, item))));
				const before = await all();
				expect(before.filter(({ focus }) => focus !== null)).toHaveLength(1);
				language = await switchLanguage(page, language);
				await expect.poll(all).toEqual(before);
			});
	});
