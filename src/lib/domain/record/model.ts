import type { Feedback } from '../assignment/model.ts';
import type { StudentDetails } from '../assignment/submission.ts';
import type { Language } from '../course/language.ts';
import type { Paper } from '../paper/model.ts';
import type { Grade, Response } from '../question/model.ts';

/** What kind of work an attempt is. Feedback comes at once, after each, or at the end only. */
export type AttemptKind = 'lesson' | 'practice' | 'exam' | 'assignment';

interface EventFrame {
	/** UUIDv7: unique and ordered by time. */
	readonly id: string;
	/** Version of the event's form. */
	readonly v: 1;
	/** Milliseconds since 1970 by the clock of the device. */
	readonly at: number;
}

export interface Started extends EventFrame {
	readonly type: 'started';
	readonly attempt: string;
	readonly kind: AttemptKind;
	/** What it is over: a lesson's slug, a unit or a concept, `course`, or the id of an assignment. */
	readonly scope: string;
	readonly seed: string;
	readonly paper: Paper;
}

export interface Answered extends EventFrame {
	readonly type: 'answered';
	readonly attempt: string;
	readonly item: string;
	readonly keyVersion: string;
	readonly wordingVersion: string;
	readonly language: Language;
	readonly response: Response | null;
	readonly grade: Grade;
	/** How often the hint was opened. */
	readonly hints: number;
	/** Whether the other language was shown. */
	readonly otherShown: boolean;
	readonly confidence: 'guess' | 'fair' | 'certain' | null;
	/** Time spent on the item. */
	readonly ms: number;
}

export interface HandedIn extends EventFrame {
	readonly type: 'handed-in';
	readonly attempt: string;
	/** The version of the course in which an assignment was handed in. */
	readonly edition?: string;
}

export interface LessonFinished extends EventFrame {
	readonly type: 'lesson-finished';
	/** The attempt of the lesson's checks, by which all of a lesson is found together. */
	readonly attempt: string;
	readonly lesson: string;
}

/**
 * An attempt at an assignment was begun, or its details were put right: all that handing in needs, so that it can be
 * done, and done again, from the record alone. Of two, the later stands.
 */
export interface Assigned extends EventFrame {
	readonly type: 'assigned';
	readonly attempt: string;
	/** What stood behind the `#` of the link that was opened. */
	readonly link: string;
	readonly title: string;
	/** When what was right may be shown. */
	readonly feedback: Feedback;
	readonly details: StudentDetails;
	/** The language in which it was begun. */
	readonly language: Language;
}

/** The page of an assignment was turned to the other language. */
export interface Switched extends EventFrame {
	readonly type: 'switched';
	readonly attempt: string;
	readonly language: Language;
}

/** The student took more time for an attempt. */
export interface Extended extends EventFrame {
	readonly type: 'extended';
	readonly attempt: string;
	readonly minutes: number;
}

/** One immutable thing that happened. The record is a grow-only set of these; merging two records is set union. */
export type Event = Started | Answered | HandedIn | LessonFinished | Assigned | Switched | Extended;

/** An event that this version cannot read: of an unknown kind, newer, or damaged. Kept as it is, never counted. */
export interface Unread {
	readonly type: 'unread';
	readonly raw: unknown;
}

/** The response being given in one attempt, not yet answered: mutable, kept apart from the record. */
export interface Draft {
	readonly attempt: string;
	/** Milliseconds since 1970 of the last change. */
	readonly at: number;
	/** Index of the question in view. */
	readonly position: number;
	readonly items: Readonly<Record<string, ItemDraft>>;
}

export interface ItemDraft {
	readonly response: Response | null;
	/** In which it was responded to last; absent before that. */
	readonly language?: Language | undefined;
	readonly hints: number;
	/** `checked`: the response stands answered with its feedback in view. */
	readonly phase: 'open' | 'checked';
	readonly flagged: boolean;
	readonly otherShown: boolean;
	readonly ms: number;
}
