import { expect, type Locator, type Page } from 'playwright/test';
import type { Language } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { answerRight, answerWrong } from './answer.ts';
import { itemIn } from './course.ts';
import { mouse, type Hand } from './hand.ts';
import { words, type Say } from './words.ts';

type Press = 'question.check' | 'question.hint.show' | 'question.retry' | 'question.next';

/** A question that is asked on a page, as a person meets it. */
export class Question {
	readonly at: Locator;
	readonly item: Item;
	readonly #say: Say;
	readonly #hand: Hand;

	constructor(at: Locator, item: Item, language: Language, hand: Hand) {
		this.at = at;
		this.item = item;
		this.#say = words(language);
		this.#hand = hand;
	}

	/** The region in which the result is said. */
	get said(): Locator {
		return this.at.locator('form').getByRole('status');
	}

	button(name: Press): Locator {
		return this.at.getByRole('button', { name: this.#say(name), exact: true });
	}

	press(name: Press): Promise<void> {
		return this.#hand.press(this.button(name));
	}

	/** Answers rightly and is told so, with the source. */
	async answerRight(): Promise<void> {
		await answerRight(this.at, this.item, this.#hand);
		await this.press('question.check');
		await expect(this.said).toHaveText(this.#say('grade.result.correct'));
		await this.#expectSource();
	}

	/** Answers, not rightly, and is told so, with the reason and the source. */
	async answerWrong(): Promise<void> {
		await answerWrong(this.at, this.item, this.#hand);
		await this.press('question.check');
		await expect(this.said).not.toBeEmpty();
		await expect(this.said).not.toHaveText(this.#say('grade.result.correct'));
		await this.#expectSource();
	}

	async #expectSource(): Promise<void> {
		const [fact = ''] = this.item.facts;
		const name = this.#say('citation.chip', { id: fact });
		await expect(this.at.getByRole('link', { name, exact: true }).last()).toBeVisible();
	}
}

export interface Asking {
	readonly language: Language;
	readonly items: ReadonlyMap<string, Item>;
	readonly hand?: Hand;
}

/** The checks of a lesson, once they can be answered. */
export async function checksOf(page: Page, { language, items, hand = mouse }: Asking): Promise<Question[]> {
	const places = page.locator('[data-island=check]');
	await expect(places.first()).toBeAttached();
	await expect(page.locator('[data-island=check][data-ready]')).toHaveCount(await places.count());
	const found = await places.all();
	return Promise.all(
		found.map(async (at) => {
			const item = await itemIn(at, items);
			return new Question(page.locator(`[data-slot="${item.id}"]`), item, language, hand);
		})
	);
}

/** The one question that a page to work in asks. */
export async function questionOn(page: Page, { language, items, hand = mouse }: Asking): Promise<Question> {
	const at = page.locator('[data-slot]');
	await expect(at).toHaveCount(1);
	const slot = await at.getAttribute('data-slot');
	return new Question(page.locator(`[data-slot="${slot}"]`), await itemIn(at, items), language, hand);
}

export async function firstCheckOf(page: Page, asking: Asking): Promise<Question> {
	const [check] = await checksOf(page, asking);
	if (!check) throw new Error('this page has no checks');
	return check;
}
