import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import type { TypedSheet } from '#lib/domain/assignment/sheet/paper-response.ts';
import { typedSheet } from '#lib/domain/assignment/sheet/typed-sheet.ts';
import { markSubmission } from '#lib/domain/gradebook/mark.ts';
import type { Marked } from '#lib/domain/gradebook/model.ts';
import { standardOf } from '#lib/domain/gradebook/standard.ts';
import { readArrival } from '#lib/formats/gradebook-file/arrival-row.ts';
import { readSubmission } from '#lib/formats/submission/read.ts';

/** A sheet that was typed in, with what it earned. */
export interface KeptSheet {
	/** The key of its row. */
	readonly row: string;
	readonly sheet: TypedSheet;
	readonly marked: Marked;
}

/** The sheets of an assignment among the rows that came for it, the last one first; the gradebook reads the others. */
export function keptSheets(copy: AssignedCopy, rows: readonly unknown[]): readonly KeptSheet[] {
	const standard = standardOf(copy, '');
	return rows
		.flatMap((row): (KeptSheet & { readonly at: number })[] => {
			const arrival = readArrival(row);
			if (arrival?.kind !== 'paper') return [];
			const read = readSubmission(arrival.text);
			const sheet = read.code === 'ok' ? typedSheet(copy, read.submission) : null;
			return read.code === 'ok' && sheet
				? [{ row: arrival.id, at: arrival.at, sheet, marked: markSubmission(standard, read.submission) }]
				: [];
		})
		.sort((a, b) => b.at - a.at);
}
