import type { Kind, Level } from '#lib/domain/question/model.ts';
import { scopeOfLesson, type BankEntry } from '#lib/platform/teach/fetch-bank.ts';

/** What is looked for; empty is anything. */
export interface Filter {
	readonly words: string;
	readonly kind: Kind | '';
	readonly level: Level | '';
	/** Id of a unit, or of a lesson as `scopeOfLesson` names it. */
	readonly place: string;
	readonly concept: string;
}

export const ANYTHING: Filter = { words: '', kind: '', level: '', place: '', concept: '' };

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Every word, in either language, in any order. */
export function matching(bank: readonly BankEntry[], filter: Filter): readonly BankEntry[] {
	const wanted = fold(filter.words).split(/\s+/).filter(Boolean);
	return bank.filter((entry) => {
		if (filter.kind && entry.kind !== filter.kind) return false;
		if (filter.level && entry.level !== filter.level) return false;
		if (filter.place && entry.unit !== filter.place && scopeOfLesson(entry.lesson) !== filter.place)
			return false;
		if (filter.concept && !entry.concepts.includes(filter.concept)) return false;
		const text = wanted.length > 0 ? fold(`${entry.stem.en} ${entry.stem.zh}`.replace(/<[^>]*>/g, '')) : '';
		return wanted.every((word) => text.includes(word));
	});
}
