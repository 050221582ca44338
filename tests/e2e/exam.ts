import { expect, type Locator, type Page } from 'playwright/test';
import type { Language } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { questionOn, type Question } from './question.ts';
import { eventsOf } from './record.ts';
import { words, type Say } from './words.ts';

/** The exam as a student sits it. */
export class Exam {
	readonly page: Page;
	readonly language: Language;
	readonly items: ReadonlyMap<string, Item>;
	readonly #say: Say;

	constructor(page: Page, language: Language, items: ReadonlyMap<string, Item>) {
		this.page = page;
		this.language = language;
		this.items = items;
		this.#say = words(language);
	}

	async start(): Promise<void> {
		await this.page.goto(`${this.language}/exam/`);
		await this.page.getByRole('button', { name: this.#say('exam.start') }).click();
		await expect(this.navigator.getByRole('button').first()).toBeVisible();
	}

	/** The paper that was drawn last: its items in their order. */
	async paper(): Promise<readonly Item[]> {
		const events = await eventsOf(this.page);
		const started = events.filter((event) => event.type === 'started').at(-1);
		return (started?.paper.items ?? []).flatMap(({ item }) => this.items.get(item) ?? []);
	}

	get navigator(): Locator {
		return this.page.getByRole('navigation', { name: this.#say('exam.navigator') });
	}

	/** What the navigator says of each question. */
	standings(): Promise<string[]> {
		return this.navigator.getByRole('button').allInnerTexts();
	}

	/** Says which question of how many is in view. */
	place(number: number, count: number): Locator {
		return this.page.getByText(this.#say('exam.number', { number, count }), { exact: true });
	}

	/** Goes to a question by the navigator; numbers begin at 1. */
	async show(number: number): Promise<Question> {
		const cells = this.navigator.getByRole('button');
		const cell = cells.nth(number - 1);
		await cell.click();
		await expect(cell).toHaveAttribute('aria-current', 'step');
		await expect(this.place(number, await cells.count())).toBeVisible();
		return questionOn(this.page, this);
	}

	get flag(): Locator {
		return this.page.getByRole('checkbox', { name: this.#say('exam.flag') });
	}

	async review(): Promise<void> {
		await this.page.getByRole('button', { name: this.#say('exam.review') }).click();
		await expect(this.page.getByRole('heading', { name: this.#say('exam.check.title') })).toBeVisible();
	}

	/** Numbers of the questions that a line of the review page leads to. */
	async listed(line: string): Promise<number[]> {
		const texts = await this.page
			.getByRole('paragraph')
			.filter({ hasText: line })
			.getByRole('button')
			.allInnerTexts();
		return texts.map(Number);
	}

	async handIn(): Promise<void> {
		await this.page.getByRole('button', { name: this.#say('exam.handin') }).click();
		await expect(
			this.page.getByRole('heading', { level: 1, name: this.#say('results.title') })
		).toBeVisible();
	}
}
