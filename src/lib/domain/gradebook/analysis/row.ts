import type { Language } from '../../course/language.ts';
import type { Grade, Response } from '../../question/model.ts';

/** One item of one student, graded by the item as assigned. */
export interface ScoreCell {
	readonly item: string;
	readonly grade: Grade;
	readonly response: Response | null;
	/** The language it was answered in. */
	readonly language: Language;
	/** Hints that were opened. */
	readonly hints: number;
	/** Whether it was shown in the other language too. */
	readonly otherShown: boolean;
	readonly ms: number;
}

/** What counts of one student: each item of the paper once, in its order. */
export interface ScoreRow {
	readonly student: string;
	readonly cells: readonly ScoreCell[];
}

/** What it adds to the score. Incomplete earns nothing, and is counted apart. */
export const earned = (grade: Grade): number => (grade.state === 'graded' ? grade.score : 0);
