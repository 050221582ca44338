import type { Finding, ItemFinding } from './findings.ts';
import type { LanguageGap } from './language-gap.ts';
import type { Picks } from './picks.ts';
import type { Reliability } from './reliability.ts';

/** What a class's answers add up to. Scores are shares from 0 to 1. `null` is unknown, never zero. */
export interface Analysis {
	readonly students: number;
	/** Everybody had the same items. */
	readonly samePaper: boolean;
	/** Null while nobody has handed in. */
	readonly scores: ClassScores | null;
	readonly reliability: Reliability;
	/** In the order of the assigned copy; without those that nobody was asked. */
	readonly items: readonly ItemAnalysis[];
	/** The lowest first. */
	readonly concepts: readonly ConceptScore[];
	readonly reteach: Reteach;
	/** About the class; those about an item stand with it. */
	readonly findings: readonly Finding[];
}

export interface ClassScores {
	readonly mean: number;
	/** Of a sample (n − 1); null for one student. */
	readonly sd: number | null;
	readonly median: number;
	readonly lowest: number;
	readonly highest: number;
	/** Ten bins from 0 to 1; the last one includes 1. */
	readonly histogram: readonly Bin[];
}

export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly students: number;
}

export interface ItemAnalysis {
	readonly item: string;
	/** How many papers had it: the sum of the next four. */
	readonly asked: number;
	readonly graded: number;
	/** Begun, with a part missing. */
	readonly partial: number;
	/** Left empty, with an answer further on. */
	readonly skipped: number;
	/** Left empty, and so was all that followed. */
	readonly notReached: number;
	/** Wholly right. */
	readonly right: number;
	/** Mean score of all who were asked. */
	readonly facility: number;
	readonly discrimination: Discrimination;
	readonly picks: Picks;
	/** Median milliseconds of those who answered; null where no time is known. */
	readonly time: number | null;
	/** How many students opened a hint, and how many the other language. */
	readonly hinted: number;
	readonly otherShown: number;
	readonly gap: LanguageGap;
	readonly findings: readonly ItemFinding[];
}

/** How far the item tells students apart as the rest of the paper does: Pearson's r with the score on the other items. */
export type Discrimination =
	| { readonly state: 'known'; readonly r: number }
	/** `no-variance`: everybody earned the same on it, or on the rest. `one-item`: there is no rest. */
	| { readonly state: 'unknown'; readonly because: 'too-few-students' | 'no-variance' | 'one-item' };

export interface ConceptScore {
	readonly concept: string;
	/** Mean score of all answers to its items. */
	readonly facility: number;
	readonly items: readonly string[];
	readonly answers: number;
}

/** What the class missed most, the lowest first, at most three. */
export interface Reteach {
	readonly concepts: readonly (ConceptScore & {
		/** One item only: it may be the question and not the concept. */
		readonly thin: boolean;
	})[];
	/** Concepts that were missed just as much as the last one named. */
	readonly tied: readonly string[];
}
