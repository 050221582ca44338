import type { Language } from '../course/language.ts';
import type { Response, ShownOrder } from '../question/model.ts';
import type { Detail } from './model.ts';

/** The version of a submission's form: raised when one could no longer be read by the rules of the last. */
export const SUBMISSION_VERSION = 1;

/** What the student said about themselves, as typed: data, never markup, formula or path. */
export type StudentDetails = Readonly<Partial<Record<Detail, string>>>;

/** What a student hands in. Whoever wrote the file may have written anything: only responses count, re-graded. */
export interface Submission {
	readonly v: typeof SUBMISSION_VERSION;
	/** UUIDv7, made once when the attempt is handed in: a file made again is the same submission. */
	readonly id: string;
	readonly assignment: string;
	/** UUIDv7; with the seed it decides an own paper. */
	readonly attempt: string;
	readonly details: StudentDetails;
	/** Languages in which the page was used, each once, in order of first use. */
	readonly languages: readonly Language[];
	/** Milliseconds since 1970 by the student's clock. */
	readonly started: number;
	readonly handedIn: number;
	/** Minutes by which the student extended the time limit. */
	readonly extended: number;
	/** Every item of the paper in its order, answered or not. */
	readonly items: readonly SubmittedItem[];
	/** The score that the student was shown, from 0 to 1; null where none was. Never trusted. */
	readonly claimed: number | null;
	/** The version of the course that it was answered in. */
	readonly edition: string;
	/** The checksum of the link that was opened, as `readLink` says it. */
	readonly link: string;
}

export interface SubmittedItem {
	readonly item: string;
	readonly keyVersion: string;
	readonly wordingVersion: string;
	readonly response: Response | null;
	/** The language it was answered in, or last seen in. */
	readonly language: Language;
	/** How often the hint was opened. */
	readonly hints: number;
	readonly otherShown: boolean;
	/** Time spent on it. */
	readonly ms: number;
	/** The order in which its parts were shown. */
	readonly order: ShownOrder;
}
