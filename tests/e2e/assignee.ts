import { expect, type Locator, type Page } from 'playwright/test';
import type { Language } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { sealedText } from './assigned.ts';
import { mouse, type Hand } from './hand.ts';
import { questionOn, type Question } from './question.ts';
import { words, type Say } from './words.ts';

/** A student at an assignment. */
export class Assignee {
	readonly page: Page;
	readonly language: Language;
	readonly items: ReadonlyMap<string, Item>;
	readonly say: Say;
	readonly hand: Hand;

	constructor(page: Page, language: Language, items: ReadonlyMap<string, Item>, hand = mouse) {
		[this.page, this.language, this.items, this.hand] = [page, language, items, hand];
		this.say = words(language);
	}

	/** Opens a link as it came in a message. */
	async open(link: string): Promise<void> {
		await this.page.goto('about:blank');
		await this.page.goto(`assignment/#${link}`);
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	async begin(name = 'Ada 王'): Promise<Question> {
		await this.hand.write(this.page.getByLabel(this.say('assignment.details.name')), name);
		await this.hand.press(this.button(this.say('assignment.begin')));
		return this.question();
	}

	question(): Promise<Question> {
		return questionOn(this.page, this);
	}

	place(number: number, count: number): Locator {
		return this.page.getByText(this.say('exam.number', { number, count }), { exact: true });
	}

	async next(): Promise<Question> {
		const { at } = await this.question();
		const slot = (await at.getAttribute('data-slot')) ?? '';
		await this.hand.press(this.button(this.say('exam.next')));
		await expect(this.page.locator(`[data-slot="${slot}"]`)).toBeHidden();
		return this.question();
	}

	/** Goes to what is left open, and hands in after being asked once more; gives the sealed text. */
	async handIn(): Promise<string> {
		const review = this.button(this.say('exam.review')).last();
		await this.hand.press(review);
		return this.handInNow();
	}

	async handInNow(): Promise<string> {
		await this.hand.press(this.button(this.say('assignment.handin')));
		const asked = this.page.getByRole('dialog', { name: this.say('assignment.handin.ask') });
		await this.hand.press(asked.getByRole('button', { name: this.say('assignment.handin'), exact: true }));
		return this.sealed();
	}

	async sealed(): Promise<string> {
		await expect(this.page.getByRole('heading', { name: this.say('assignment.done') })).toBeVisible();
		return sealedText(this.page, this.language);
	}

	/** Turns the page to the other language, which is that of the one that comes back. */
	async turn(items: ReadonlyMap<string, Item>): Promise<Assignee> {
		await this.button(this.say('shell.switch')).click();
		const other = this.language === 'en' ? 'zh' : 'en';
		await expect(this.page.locator('html')).toHaveAttribute('lang', new RegExp(`^${other}`));
		return new Assignee(this.page, other, items, this.hand);
	}

	message(words: string): Locator {
		return this.page.getByText(words);
	}
}
