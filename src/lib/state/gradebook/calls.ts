import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import type { StudentDetails } from '#lib/domain/assignment/submission.ts';
import type { Language } from '#lib/domain/course/language.ts';
import type { Analysis } from '#lib/domain/gradebook/analysis/model.ts';
import type { Marked, Note, Policy, Reason } from '#lib/domain/gradebook/model.ts';
import type { Remark } from '#lib/domain/gradebook/remark.ts';
import type { Filter } from '#lib/domain/gradebook/views/filter.ts';
import type { Sorting } from '#lib/domain/gradebook/views/sort.ts';
import type { GradebookWords } from '#lib/exports/csv/gradebook.ts';
import type { FindBy, MoodleSettings } from '#lib/exports/csv/moodle.ts';
import type { ResponsesWords } from '#lib/exports/csv/responses.ts';
import type { Trouble } from '#lib/platform/indexeddb/trouble.ts';
import type { PrivateKey } from '#lib/platform/sealing/keys.ts';
import type { Call } from '#lib/platform/workers/calls.ts';

/** What the page asks of the gradebook, which lives in a worker with all that came. */
export interface GradebookCalls {
	/** Reads what is kept. Asked first, and again where keys have come. */
	readonly begin: Call<
		{ readonly copy: AssignedCopy; readonly keys: readonly PrivateKey[]; readonly policy: Policy },
		Summary
	>;
	/** Adds what the instructor was sent. Cancelled, nothing was added. */
	readonly add: Call<
		{ readonly files: readonly File[]; readonly texts: readonly Pasted[]; readonly at: number },
		Added
	>;
	readonly decide: Call<Policy, Summary>;
	/** Places in `Summary.students`, in the order asked for. */
	readonly arrange: Call<
		{ readonly filter: Filter; readonly sorting: Sorting; readonly language: Language },
		readonly number[]
	>;
	/** By id of the submission that counts. */
	readonly sheet: Call<string, Sheet | null>;
	readonly remark: Call<Remark, Kept>;
	/** Takes back what came, by ids of `ArrivalLine`. */
	readonly forget: Call<readonly string[], Summary>;
	readonly csv: Call<CsvWanted, string>;
	/** `key` is the text of a key file, or null. */
	readonly book: Call<{ readonly key: string | null; readonly written: string }, Blob>;
}

export interface Pasted {
	readonly source: string;
	readonly text: string;
}

export type CsvWanted =
	| { readonly form: 'plain'; readonly words: GradebookWords; readonly headings: readonly string[] }
	| { readonly form: 'moodle'; readonly settings: MoodleSettings }
	| { readonly form: 'responses'; readonly words: ResponsesWords; readonly language: Language };

/** Everything that the page shows of a class, but for single responses. */
export interface Summary {
	/** By student; the order of `marks`. */
	readonly students: readonly StudentLine[];
	/** A row of each student, a column of each item of the copy; see `marks.ts`. */
	readonly marks: Float32Array;
	readonly arrivals: readonly ArrivalLine[];
	readonly analysis: Analysis;
	/** How many Moodle could not find, by what it would find them. */
	readonly leftOutForMoodle: Readonly<Record<FindBy, number>>;
	/** Whether a key of the assignment is here. */
	readonly unlocked: boolean;
	readonly trouble: Trouble | null;
}

export interface StudentLine {
	/** Of the submission that counts. */
	readonly id: string;
	readonly student: string;
	readonly details: StudentDetails;
	readonly languages: readonly Language[];
	readonly handedIn: number;
	readonly late: boolean;
	readonly score: number;
	readonly points: number;
	readonly of: number;
	readonly right: number;
	/** Typed in from an answer sheet. */
	readonly paper: boolean;
	readonly notes: readonly Note[];
	readonly remark: Remark | null;
}

export interface ArrivalLine {
	/** Of the row that it came with, which may have brought several. */
	readonly id: string;
	readonly source: string;
	readonly at: number;
	readonly paper: boolean;
	/** As they called themselves; null where it was not opened. */
	readonly details: StudentDetails | null;
	/** Null where it counts. */
	readonly because: Reason | null;
	readonly notes: readonly Note[];
}

export interface Added {
	/** Submissions, and files that held none. */
	readonly came: number;
	/** Of these, how many were here already, to the letter and by the same name. */
	readonly known: number;
	/** Files of whole gradebooks that were merged into this one. */
	readonly books: number;
	/** Rows of these that this version cannot read: nothing of them is kept. */
	readonly leftOut: number;
	/** Texts of key files that were among what came, or in those gradebooks. */
	readonly keys: readonly string[];
	readonly kept: boolean;
	readonly summary: Summary;
}

export interface Sheet {
	readonly marked: Marked;
	readonly notes: readonly Note[];
	readonly paper: boolean;
	readonly remark: Remark | null;
}

export interface Kept {
	readonly kept: boolean;
}
