import type { IndexEntry, Paper } from './model.ts';
import { paperItem } from './paper-item.ts';
import { poolOf } from './pool.ts';

export interface PracticeRule {
	/** Id of a unit or a concept. */
	readonly scope: string;
	readonly count: number;
	readonly seed: string;
}

/** Items of one unit or concept; all of them where there are fewer than `count`. */
export const drawPractice = (index: readonly IndexEntry[], { scope, count, seed }: PracticeRule): Paper => ({
	items: poolOf(index, [scope], seed)
		.slice(0, count)
		.map((entry) => paperItem(entry, seed))
});
