import type { Level, ShownOrder } from '../question/model.ts';

/** What drawing a paper needs to know of an item; the texts are not part of it. */
export interface IndexEntry {
	readonly id: string;
	readonly unit: string;
	readonly concepts: readonly string[];
	readonly level: Level;
	readonly keyVersion: string;
	/** The lists whose order a paper decides, with the ids in the bank's order. */
	readonly lists: ShownOrder;
	/** The id lists of `lists` that must not be shown in the bank's order (kind `order`: it is the key). */
	readonly neverAsIs?: readonly string[] | undefined;
}

/** An exam's rule, as course.yaml states it. Shares are fractions of `count` and add up to 1. */
export interface ExamRule {
	readonly count: number;
	/** Ids of units or concepts. */
	readonly from: readonly string[];
	/** How many items each unit gets at least, and each main concept: as far as the bank has them. */
	readonly perUnit?: number | undefined;
	readonly perConcept: number;
	readonly levels: Readonly<Record<Level, number>>;
}

export interface PaperItem {
	readonly item: string;
	readonly unit: string;
	readonly keyVersion: string;
	readonly order: ShownOrder;
}

/** A drawn list of items with their option orders: a function of bank, rule and seed, the same in both languages. */
export interface Paper {
	readonly items: readonly PaperItem[];
}
