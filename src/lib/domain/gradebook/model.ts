import type { Submission, SubmittedItem } from '../assignment/submission.ts';
import type { Grade } from '../question/model.ts';

/** One submission as it came out of a file or a text, before anything in it was believed. */
export interface Incoming {
	/** Name of the file, or what the page calls the pasted text: data. */
	readonly source: string;
	readonly opened: Opened;
}

/** A file of this course that holds no submission: one of assignments, a learner's backup, or a gradebook that is damaged. */
export interface WrongFile {
	readonly code: 'assignments' | 'backup' | 'damaged-book';
}

export type Opened =
	| { readonly code: 'opened'; readonly submission: Submission }
	/** Nothing of this course: another kind of file. */
	| { readonly code: 'not-ours' }
	/** Ours, but cut or altered. */
	| { readonly code: 'damaged' }
	| WrongFile
	/** Sealed for another key; `assignment` is what it says in clear. */
	| { readonly code: 'other-key'; readonly assignment: string }
	/** Written by a later version of the course. */
	| { readonly code: 'newer'; readonly v: number }
	/** The gradebook of another assignment. */
	| { readonly code: 'other-assignment'; readonly assignment: string };

/** An item of one student, re-graded by the item as assigned. */
export interface MarkedItem {
	readonly given: SubmittedItem;
	readonly grade: Grade;
}

/** A submission re-graded. `score` is from 0 to 1 over `of` items; what is incomplete earns nothing. */
export interface Marked {
	readonly submission: Submission;
	/** Names the student: equal for the same one (`studentKey`). */
	readonly student: string;
	readonly score: number;
	/** Points: the sum of the items' scores. */
	readonly points: number;
	readonly of: number;
	/** Items wholly right. */
	readonly right: number;
	/** By id of item, every item of the paper; `unseen` where the student's edition did not have it: not in `of`. */
	readonly byItem: Readonly<Record<string, MarkedItem | 'unseen'>>;
}

/** What the instructor decides: which of several counts, and whether late ones do. */
export interface Policy {
	readonly again: 'first' | 'best' | 'last';
	readonly late: 'counts' | 'listed';
}

/**
 * What no paper of the assignment could have given: the file was edited. `item` is an id as the file has it. `language`:
 * answered or shown in one that was not allowed.
 */
export interface Flaw {
	readonly code:
		'not-on-paper' | 'left-out' | 'twice' | 'wrong-kind' | 'unknown-part' | 'wrong-order' | 'language';
	readonly item: string;
}

/** Why one did not count. `of` is the place of the other one in the list of arrivals. */
export type Reason =
	| { readonly code: 'not-ours' }
	| { readonly code: 'damaged' }
	| WrongFile
	| { readonly code: 'other-key'; readonly assignment: string }
	| { readonly code: 'newer'; readonly v: number }
	| { readonly code: 'other-assignment'; readonly assignment: string }
	/** The same submission came already. */
	| { readonly code: 'duplicate'; readonly of: number }
	/** The same id as another one with other contents: one of them was edited. */
	| { readonly code: 'same-id'; readonly of: number }
	| { readonly code: 'impossible'; readonly flaws: readonly Flaw[] }
	/** Another student handed in the same attempt before. */
	| { readonly code: 'same-attempt'; readonly of: number }
	| { readonly code: 'too-many-attempts'; readonly allowed: number }
	/** Handed in `by` milliseconds after closing, and the policy counts no late ones. */
	| { readonly code: 'late'; readonly by: number }
	/** Another of the same student counts by the policy. */
	| { readonly code: 'same-student'; readonly of: number };

/** What the instructor should know of one that counts. */
export type Note =
	| { readonly code: 'late'; readonly by: number }
	/** Answered in another edition: `changed` items have another key by now, `unseen` ones were not there. */
	| { readonly code: 'moved'; readonly changed: readonly string[]; readonly unseen: readonly string[] }
	| { readonly code: 'extended'; readonly minutes: number }
	/** Longer than limit and extension allow, by the student's clock. */
	| { readonly code: 'over-time'; readonly by: number }
	/** Opened from a link that is not the one given out. */
	| { readonly code: 'other-link' }
	/** The student was shown another score. */
	| { readonly code: 'claimed'; readonly claimed: number }
	/** Others of the same student are listed; places in the list. */
	| { readonly code: 'again'; readonly others: readonly number[] }
	/** The same attempt came under other names; places in the list. */
	| { readonly code: 'shared'; readonly others: readonly number[] }
	/** Handed in before it was started: the clock was changed. */
	| { readonly code: 'clock' };

/** What came, one by one, in the order in which it came: nothing is dropped silently. */
export type Arrival =
	| {
			readonly kind: 'counted';
			readonly source: string;
			readonly marked: Marked;
			readonly notes: readonly Note[];
	  }
	| {
			readonly kind: 'listed';
			readonly source: string;
			readonly because: Reason;
			/** Re-graded all the same where it could be. */
			readonly marked: Marked | null;
	  };

export interface Collected {
	readonly arrivals: readonly Arrival[];
	/** What counts: one of each student, by student. */
	readonly counted: readonly Marked[];
}
