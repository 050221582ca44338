import type { Language } from '../../course/language.ts';
import type { AssignedCopy } from '../model.ts';
import type { StudentDetails, Submission, SubmittedItem } from '../submission.ts';
import { printedPaper } from './printed-paper.ts';
import { readTyped, type TypedAnswer } from './typed.ts';
import { attemptOn, type Version } from './version.ts';

/** One student's answer sheet as the instructor typed it in. */
export interface TypedSheet {
	/** UUIDv7: the same when it is corrected, so that the corrected one takes the place of the first. */
	readonly id: string;
	readonly version: Version;
	/** The language that the student answered in. */
	readonly language: Language;
	/** Whether the paper had both languages on it. */
	readonly both: boolean;
	readonly details: StudentDetails;
	/** What was typed, by id of item. */
	readonly typed: Readonly<Record<string, string>>;
	/** When it was typed in, milliseconds since 1970. */
	readonly at: number;
}

export type PaperResponse =
	| { readonly code: 'ok'; readonly submission: Submission }
	| { readonly code: 'faulty'; readonly faults: readonly Fault[] };

/** `number` is that of the item on its version, from 1. */
export interface Fault {
	readonly item: string;
	readonly number: number;
	readonly answer: Exclude<TypedAnswer, { code: 'ok' }>;
}

/** The submission that a typed sheet is; `link` is the checksum of the link given out. */
export function paperResponse(copy: AssignedCopy, link: string, sheet: TypedSheet): PaperResponse {
	const faults: Fault[] = [];
	const items: SubmittedItem[] = [];
	for (const [index, { item, order }] of printedPaper(copy, sheet.version).entries()) {
		const answer = readTyped(item, order, sheet.typed[item.id] ?? '');
		if (answer.code !== 'ok') faults.push({ item: item.id, number: index + 1, answer });
		else
			items.push({
				item: item.id,
				keyVersion: item.keyVersion,
				wordingVersion: item.wordingVersion,
				response: answer.response,
				language: sheet.language,
				hints: 0,
				otherShown: sheet.both,
				// Nobody took the time: the gradebook reads 0 as unknown.
				ms: 0,
				order
			});
	}
	if (faults.length > 0) return { code: 'faulty', faults };

	const { id, edition, closes } = copy.assignment;
	// Sheets are typed in long after they were written: what the instructor takes in is not late.
	const handedIn = Math.min(sheet.at, closes ?? Infinity);
	return {
		code: 'ok',
		submission: {
			v: 1,
			id: sheet.id,
			assignment: id,
			attempt: attemptOn(sheet.version, sheet.id),
			details: sheet.details,
			languages: [sheet.language],
			started: handedIn,
			handedIn,
			extended: 0,
			items,
			claimed: null,
			edition,
			link
		}
	};
}
