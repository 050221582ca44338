import { DETAILS, type AssignedCopy, type Detail } from '#lib/domain/assignment/model.ts';
import type { OnPaper } from '#lib/domain/assignment/sheet/on-paper.ts';
import type { TypedSheet } from '#lib/domain/assignment/sheet/paper-response.ts';
import { printedPaper, type PrintedItem } from '#lib/domain/assignment/sheet/printed-paper.ts';
import type { Version } from '#lib/domain/assignment/sheet/version.ts';
import { studentKey } from '#lib/domain/gradebook/student.ts';
import type { Language } from '#lib/domain/course/language.ts';
import type { HalfTyped, HalfTypedSheet } from '#lib/state/teach/paper/half-typed.ts';

/** The sheet that is being typed in. */
export class Typing {
	version = $state<Version>('A');
	/** The language that the student read, or the one that leads on a paper in both. */
	language = $state<Language>('en');
	both = $state(false);
	details = $state<Record<Detail, string>>({ name: '', number: '', group: '', email: '' });
	typed = $state<Record<string, string>>({});
	/** The sheet that is corrected; null where it is a new one. */
	correcting = $state.raw<HalfTyped['correcting']>(null);
	/** Sheets that were left for this one, half typed in: the last one comes back first. */
	aside = $state.raw<readonly HalfTypedSheet[]>([]);
	/** The sheet that is corrected as it was opened: one that is still the same can be left. */
	#opened = '';
	readonly #copy: AssignedCopy;
	readonly items: readonly PrintedItem[] = $derived.by(() => printedPaper(this.#copy, this.version));

	/** `half`: the sheet as it was left before. */
	constructor(copy: AssignedCopy, fresh: Pick<TypedSheet, 'language' | 'both'>, half: HalfTyped | null) {
		this.#copy = copy;
		this.#lay(half ?? fresh);
	}

	#lay(sheet: Partial<HalfTyped>): void {
		Object.assign(this, sheet);
	}

	get onPaper(): OnPaper {
		return this.both ? 'both' : this.language;
	}

	set onPaper(onPaper: OnPaper) {
		this.both = onPaper === 'both';
		if (onPaper !== 'both') this.language = onPaper;
	}

	/** What would have to be typed again; null where there is nothing but what the pile has in common. */
	get half(): HalfTyped | null {
		const sheet = this.#asTyped;
		return isBegun(sheet) ? { ...sheet, aside: [...this.aside] } : null;
	}

	get #asTyped(): HalfTypedSheet {
		const { version, language, both, correcting } = this;
		return { version, language, both, details: { ...this.details }, typed: { ...this.typed }, correcting };
	}

	/** Whether the sheet says whose it is. */
	get named(): boolean {
		return studentKey(this.details) !== null;
	}

	/** Opens a kept sheet. The one that it takes the place of comes back after it; a correction begun before goes on. */
	correct({ id, at, version, language, both, details, typed }: TypedSheet): void {
		if (this.correcting?.id === id) return;
		const sheet = this.#asTyped;
		const left = JSON.stringify(sheet) === this.#opened ? [] : [sheet];
		const begun = this.aside.find(({ correcting }) => correcting?.id === id);
		this.aside = [...left, ...this.aside.filter((one) => one !== begun)];
		const all = { name: '', number: '', group: '', email: '', ...details };
		this.#lay(
			begun ?? { version, language, both, details: all, typed: { ...typed }, correcting: { id, at } }
		);
		this.#opened = begun ? '' : JSON.stringify(this.#asTyped);
	}

	/**
	 * The next sheet: the one that was left for this one, or an empty one of the same pile, so that version, languages
	 * and group stay. Gives whether something is typed in there.
	 */
	next(): boolean {
		const [left, ...others] = this.aside;
		const { group } = this.details;
		this.aside = others;
		this.#opened = '';
		this.#lay(left ?? { correcting: null, details: { name: '', number: '', group, email: '' }, typed: {} });
		return left !== undefined && isBegun(left);
	}

	/** Whether something comes back after this sheet that would have to be typed again. */
	get waiting(): boolean {
		return this.aside.some(isBegun);
	}

	/** A sheet that is kept no more: nothing is left to correct. */
	forget(id: string): void {
		this.aside = this.aside.filter(({ correcting }) => correcting?.id !== id);
	}

	sheet(fresh: { readonly id: string; readonly at: number }): TypedSheet {
		const { id, at } = this.correcting ?? fresh;
		const { version, language, both } = this;
		return {
			id,
			at,
			both,
			version,
			language,
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

/** Whether there is more in it than what the pile has in common. */
function isBegun({ correcting, details: { name, number, email }, typed }: HalfTypedSheet): boolean {
	return (
		correcting !== null || [name, number, email, ...Object.values(typed)].some((text) => text.trim() !== '')
	);
}
