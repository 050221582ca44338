import { markOf } from '#lib/domain/gradebook/remark.ts';
import type { TableRow } from '#lib/domain/gradebook/views/row.ts';
import { csvOf, isFormula, rounded, type Cell } from './table.ts';

/** How Moodle is to find a student, with the headings of its own exports in English. */
const HEADINGS = { email: 'Email address', number: 'ID number' } as const;
export type FindBy = keyof typeof HEADINGS;

export interface MoodleSettings {
	readonly by: FindBy;
	/** Heads the column of grades. */
	readonly title: string;
	/** The highest grade of the item in Moodle: it refuses a file with a higher one. */
	readonly highest: number;
}

/**
 * For Moodle's "Grades: Import: CSV file", which asks there what each column is; the comment goes into its feedback.
 * A student without the detail is left out: its importer (grade/import/csv) would give the grade to the student on
 * the line before, and at one whom it does not find it drops the whole file.
 */
export const moodleCsv = (rows: readonly TableRow[], { by, title, highest }: MoodleSettings): string =>
	csvOf([
		[HEADINGS[by], 'Name', title, 'Feedback'],
		...rows
			.filter((row) => canBeFound(row, by))
			.map(({ details, score, remark }): readonly Cell[] => [
				details[by]?.trim() ?? null,
				details.name ?? null,
				rounded(markOf(score, remark).share * highest),
				remark?.comment ?? null
			])
	]);

/** Those who are not in the file: to be told before it is saved. */
export const leftOutForMoodle = <R extends TableRow>(rows: readonly R[], by: FindBy): readonly R[] =>
	rows.filter((row) => !canBeFound(row, by));

/** What begins like a formula is written with an apostrophe, by which Moodle finds nobody. */
function canBeFound({ details }: TableRow, by: FindBy): boolean {
	const found = details[by]?.trim() ?? '';
	return found !== '' && !isFormula(found);
}
