import type { Assigned, AttemptKind } from '../record/model.ts';

/** What of the course the folds need. `items` may be empty where no mastery is shown. */
export interface CourseIndex {
	readonly units: readonly { readonly id: string; readonly lessons: readonly string[] }[];
	/** By slug; `checks` are the ids of the items asked in the lesson. */
	readonly lessons: Readonly<Record<string, { readonly checks: readonly string[] }>>;
	readonly items: Readonly<Record<string, ConceptsOfItem>>;
}

export interface ConceptsOfItem {
	readonly concepts: readonly string[];
}

export interface LessonProgress {
	/** How many of its checks have an answer. */
	readonly answered: number;
	readonly of: number;
	/** Said so by the reader, or every check answered. */
	readonly finished: boolean;
}

export interface Mastery {
	readonly state: 'started' | 'mastered';
	/** Different items, kinds of items and days that the counted answers come to. */
	readonly items: number;
	readonly kinds: number;
	readonly days: number;
	/** From 0 to 1: over the latest counted answer to each item. */
	readonly average: number;
}

export interface AttemptSummary {
	readonly id: string;
	readonly kind: AttemptKind;
	readonly scope: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly handedInAt: number | null;
	readonly answered: number;
	readonly of: number;
	/** What it was assigned with, for an attempt at an assignment. */
	readonly assigned: Pick<Assigned, 'link' | 'title'> | null;
	/** From 0 to 1 over the whole paper; null until it is handed in, and where the teacher wants no result shown. */
	readonly score: number | null;
}

/** What follows from the record: computed, never stored as truth. */
export interface Progress {
	/** By slug, every lesson of the course. */
	readonly lessons: Readonly<Record<string, LessonProgress>>;
	/** Slug of the first lesson that is not finished; null when all are. */
	readonly nextLesson: string | null;
	/** By id of concept; one that was never answered is absent. */
	readonly concepts: Readonly<Record<string, Mastery>>;
	/** In the order in which they were started. */
	readonly attempts: readonly AttemptSummary[];
	/** Events that this version cannot read: kept, not counted. */
	readonly unread: number;
}
