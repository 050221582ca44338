import { expect, type Locator, type Page } from 'playwright/test';
import type { Language } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { plain } from './course.ts';
import { conceptName } from './manuscript.ts';
import type { Sitting } from './sitting.ts';
import { words, type Say } from './words.ts';

/** The result of a sitting, as the student reads it. */
export class ExamResult {
	readonly page: Page;
	readonly sitting: Sitting;
	readonly #language: Language;
	readonly #say: Say;

	constructor(page: Page, language: Language, sitting: Sitting) {
		this.page = page;
		this.sitting = sitting;
		this.#language = language;
		this.#say = words(language);
	}

	entry(item: Item): Locator {
		return this.page.locator(`[data-slot="${item.id}"]`);
	}

	/** The way from a question to the lesson that teaches it. */
	reread(item: Item): Locator {
		return this.entry(item).getByRole('link', { name: this.#say('results.reread', { title: '' }).trim() });
	}

	async expectScore(): Promise<void> {
		const count = this.sitting.paper.length;
		const right = count - this.sitting.missed.length;
		await expect(this.page.getByText(this.#say('results.of', { right, count }))).toBeVisible();
		const share = this.#say('results.percent', { share: right / count });
		await expect(this.page.getByText(share, { exact: true })).toBeVisible();
	}

	async expectConcepts(): Promise<void> {
		const { paper } = this.sitting;
		const lines = [...new Set(paper.flatMap(({ concepts }) => concepts))].map((concept) => {
			const of = paper.filter(({ concepts }) => concepts.includes(concept));
			const right = of.filter((item) => this.sitting.verdict(item) === 'right').length;
			const share = this.#say('results.percent', { share: right / of.length });
			const line = this.#say('results.concept.line', { right, count: of.length });
			return `${conceptName(concept)[this.#language]} ${share} · ${line}`;
		});
		const region = this.page.getByRole('region', { name: this.#say('results.concepts') });
		const shown = await region.getByRole('listitem').allInnerTexts();
		expect(shown.map((text) => text.replace(/\s+/g, ' ')).sort()).toEqual(lines.sort());
	}

	/** Every question stands there with how it came out and its source; a missed one leads back to its lesson. */
	async expectItems(): Promise<void> {
		for (const item of this.sitting.paper) {
			const verdict = this.sitting.verdict(item);
			await expect(
				this.entry(item).getByText(this.#say(`results.${verdict}`), { exact: true })
			).toBeVisible();
			await expect(this.entry(item)).toContainText(plain(item.stem));
			const source = this.#say('citation.chip', { id: item.facts[0] ?? '' });
			await expect(this.entry(item).getByRole('link', { name: source }).last()).toBeVisible();
			await expect(this.reread(item)).toHaveCount(verdict === 'right' ? 0 : 1);
		}
	}

	/** The choice that went wrong shows what was answered, why that is wrong, and what is right. */
	async expectWrongChoice(): Promise<void> {
		const { wrong } = this.sitting;
		const given = this.sitting.response(wrong);
		if (wrong.kind !== 'choice' || given?.kind !== 'choice') throw new Error('what went wrong is a choice');
		for (const option of wrong.options) {
			const row = this.entry(wrong)
				.getByRole('listitem')
				.filter({ has: this.page.getByText(plain(option.text), { exact: true }) });
			await expect(row).toContainText(plain(option.why));
			if (option.key) await expect(row).toContainText(this.#say('grade.option.key'));
			if (option.id === given.option) await expect(row).toContainText(this.#say('grade.option.wrong'));
		}
	}
}
