import { answerForm, letterAt } from '#lib/domain/assignment/sheet/answer-form.ts';
import { DETAILS, type AssignedCopy, type Detail } from '#lib/domain/assignment/model.ts';
import type { TypedSheet } from '#lib/domain/assignment/sheet/paper-response.ts';
import { printedPaper, type PrintedItem } from '#lib/domain/assignment/sheet/printed-paper.ts';
import { readTyped } from '#lib/domain/assignment/sheet/typed.ts';
import type { Version } from '#lib/domain/assignment/sheet/version.ts';
import { studentKey } from '#lib/domain/gradebook/student.ts';
import type { Language } from '#lib/domain/course/language.ts';
import { t } from '#lib/i18n/t.ts';
import type { HalfTyped } from '#lib/state/teach/paper/half-typed.ts';

/** The sheet that is being typed in. */
export class Typing {
	version = $state<Version>('A');
	language = $state<Language>('en');
	details = $state<Record<Detail, string>>({ name: '', number: '', group: '', email: '' });
	typed = $state<Record<string, string>>({});
	/** The sheet that is corrected; null where it is a new one. */
	correcting = $state.raw<HalfTyped['correcting']>(null);
	readonly #copy: AssignedCopy;
	readonly items: readonly PrintedItem[] = $derived.by(() => printedPaper(this.#copy, this.version));

	/** `half`: the sheet as it was left before. */
	constructor(copy: AssignedCopy, language: Language, half: HalfTyped | null) {
		this.#copy = copy;
		this.language = language;
		if (half) Object.assign(this, half);
	}

	/** What would have to be typed again; null where there is nothing but what the pile has in common. */
	get half(): HalfTyped | null {
		const { version, language, correcting } = this;
		const [details, typed] = [{ ...this.details }, { ...this.typed }];
		const texts = [details.name, details.number, details.email, ...Object.values(typed)];
		const begun = correcting !== null || texts.some((text) => text.trim() !== '');
		return begun ? { version, language, details, typed, correcting } : null;
	}

	/** Whether the sheet says whose it is. */
	get named(): boolean {
		return studentKey(this.details) !== null;
	}

	correct(sheet: TypedSheet): void {
		const { id, at, both } = sheet;
		this.correcting = { id, at, both };
		this.version = sheet.version;
		this.language = sheet.language;
		this.details = { name: '', number: '', group: '', email: '', ...sheet.details };
		this.typed = { ...sheet.typed };
	}

	/** The next sheet: of the same pile, so that version, language and group stay. */
	next(): void {
		this.correcting = null;
		this.details = { name: '', number: '', group: this.details.group, email: '' };
		this.typed = {};
	}

	sheet(fresh: { readonly id: string; readonly at: number; readonly both: boolean }): TypedSheet {
		return {
			id: this.correcting?.id ?? fresh.id,
			at: this.correcting?.at ?? fresh.at,
			both: this.correcting?.both ?? fresh.both,
			version: this.version,
			language: this.language,
			details: Object.fromEntries(
				DETAILS.filter((detail) => this.details[detail].trim() !== '').map((detail) => [
					detail,
					this.details[detail].trim()
				])
			),
			typed: { ...this.typed }
		};
	}
}

/** What is to be typed for an item, in words. */
export function formWords({ item, order }: PrintedItem): string {
	const form = answerForm(item, order);
	const letters = (count: number): string => `A–${letterAt(Math.max(0, count - 1))}`;
	switch (form.form) {
		case 'one':
			return t('paper.type.form.one', { letters: letters(form.options.length) });
		case 'several':
			return t('paper.type.form.several', { letters: letters(form.options.length) });
		case 'order': {
			const count = form.options.length;
			return t('paper.type.form.order', { count, letters: letters(count) });
		}
		case 'each': {
			const most = Math.max(...form.places.map(({ options }) => options.length));
			return t('paper.type.form.each', { count: form.places.length, letters: letters(most) });
		}
		case 'words':
			return t('paper.type.form.words');
	}
}

/** What cannot be read of what was typed, in words; empty where all can. */
export function faultWords({ item, order }: PrintedItem, typed: string): string {
	const read = readTyped(item, order, typed);
	switch (read.code) {
		case 'ok':
			return '';
		case 'unknown':
			return t('paper.type.unknown', { letter: read.letter });
		case 'too-many':
			return t('paper.type.most', { most: read.most });
		case 'twice':
			return t('paper.type.twice', { letter: read.letter });
	}
}
