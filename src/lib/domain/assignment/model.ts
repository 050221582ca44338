import type { Bilingual, Language } from '../course/language.ts';
import type { ExamRule } from '../paper/model.ts';
import type { Item } from '../question/model.ts';

/** The version of an assignment's form: raised when a link could no longer be read by the rules of the last one. */
export const ASSIGNMENT_VERSION = 1;

/**
 * An item as an assignment names it: hashes of its id and of its key version, of 32 bits each (8 hex digits). Whole
 * ids would make the link too long to be sent. `itemRef` makes one, `resolveRefs` finds the item again.
 */
export interface ItemRef {
	readonly id: string;
	readonly key: string;
}

/** So many of these items, the same in every paper: papers differ in questions, not in what they are about. */
export interface DrawGroup {
	readonly take: number;
	readonly from: readonly ItemRef[];
}

/**
 * `same`: everybody gets these items in this order, whether they were picked one by one or drawn by a rule while
 * assigning. `own`: every attempt draws its own from each group. Both name all their items with their versions, so
 * that the paper hangs on the link alone and not on what the bank holds later.
 */
export type AssignedPaper =
	| { readonly kind: 'same'; readonly items: readonly ItemRef[] }
	| { readonly kind: 'own'; readonly groups: readonly DrawGroup[] };

/** Which languages a student may answer in. */
export const ALLOWED_LANGUAGES = ['en', 'zh', 'both'] as const;
export type AllowedLanguages = (typeof ALLOWED_LANGUAGES)[number];

/** When the student learns what was right: after each item, when all is handed in, or not from the course. */
export const FEEDBACKS = ['each', 'end', 'none'] as const;
export type Feedback = (typeof FEEDBACKS)[number];

/** What a student may be asked to say about themselves, in the order of the form. */
export const DETAILS = ['name', 'number', 'group', 'email'] as const;
export type Detail = (typeof DETAILS)[number];
export type Asked = 'required' | 'optional';
/** A detail that is not named is not asked. */
export type AskedDetails = Readonly<Partial<Record<Detail, Asked>>>;

/** What an instructor asks for: everything that the link carries. */
export interface Assignment {
	/** Short and random, as `newAssignmentId` makes it. */
	readonly id: string;
	readonly v: typeof ASSIGNMENT_VERSION;
	/** As the instructor wrote it, in one language or in both. */
	readonly title: string;
	readonly instructions: string;
	readonly languages: AllowedLanguages;
	/** Whether a question may be shown in the other language too. */
	readonly otherShown: boolean;
	/** Decides the order of options, and with the attempt what an `own` paper holds. */
	readonly seed: string;
	readonly paper: AssignedPaper;
	/** How many attempts are allowed; null is any number. */
	readonly attempts: number | null;
	/** The share of the score that passes, from 0 to 1; null is no pass mark. */
	readonly pass: number | null;
	readonly feedback: Feedback;
	/** Milliseconds since 1970; null is no such time. */
	readonly opens: number | null;
	readonly closes: number | null;
	/** Minutes from the start; null is no limit. The student may extend it (WCAG 2.2, 2.2.1). */
	readonly timeLimit: number | null;
	readonly details: AskedDetails;
	/** The public key that submissions are sealed with: the point on P-256, x and y, 64 bytes in base64url. */
	readonly key: string;
	/** The version of the course when it was assigned (`course.version`). */
	readonly edition: string;
	/** Settings of a later version that this one does not know, by name: kept and passed on as they came. */
	readonly later: Readonly<Record<string, unknown>>;
}

/** How the items were chosen, for an instructor who edits the assignment as a new one. */
export type Choosing =
	| { readonly by: 'hand'; readonly items: readonly string[] }
	| { readonly by: 'rule'; readonly rule: ExamRule };

/** The instructor's copy. No later content changes a mark: it holds the items as they were when assigned. */
export interface AssignedCopy {
	readonly v: typeof ASSIGNMENT_VERSION;
	readonly assignment: Assignment;
	/** What stands behind the `#` in the address that was given out. */
	readonly link: string;
	readonly choosing: Choosing;
	/** Every item that the paper, or any own paper, can hold; texts as inline HTML. */
	readonly items: readonly Item<Bilingual>[];
	/** Milliseconds since 1970. */
	readonly created: number;
	readonly archived: boolean;
}

/** Which of the two languages a page may be in. */
export const allowedLanguages = (allowed: AllowedLanguages): readonly Language[] =>
	allowed === 'both' ? ['en', 'zh'] : [allowed];
