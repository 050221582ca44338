import { markOf } from '#lib/domain/gradebook/remark.ts';
import type { TableRow } from '#lib/domain/gradebook/views/row.ts';
import { csvOf, rounded, type Cell } from './table.ts';

/** The highest grade of the item in Moodle, unless it is set otherwise there. */
const HIGHEST = 100;

/**
 * For Moodle's "Grades: Import: CSV file", which asks there what each column is. Students are found by e-mail
 * address or by ID number: one of the two must be asked for, and the headings are those of Moodle's own exports in
 * English. `title` heads the grades; the comment goes into Moodle's feedback. It refuses grades above the highest.
 */
export const moodleCsv = (rows: readonly TableRow[], title: string, highest: number = HIGHEST): string =>
	csvOf([
		['Email address', 'ID number', 'Name', title, 'Feedback'],
		...rows.map(({ details, score, remark }): readonly Cell[] => [
			details.email?.trim() ?? null,
			details.number?.trim() ?? null,
			details.name ?? null,
			rounded(markOf(score, remark).share * highest),
			remark?.comment ?? null
		])
	]);

/** Those whom Moodle cannot find, to be told before the file is saved. */
export const unknownToMoodle = <R extends TableRow>(rows: readonly R[]): readonly R[] =>
	rows.filter(({ details }) => !details.email?.trim() && !details.number?.trim());
