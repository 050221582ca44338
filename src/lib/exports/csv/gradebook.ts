import type { ScoreCell } from '#lib/domain/gradebook/analysis/row.ts';
import { markOf } from '#lib/domain/gradebook/remark.ts';
import type { Details, TableRow } from '#lib/domain/gradebook/views/row.ts';
import { csvOf, moment, percent, rounded, type Cell } from './table.ts';

/** The headings and the few words of the file, in the instructor's language. */
export interface GradebookWords {
	readonly details: Readonly<Record<keyof Details, string>>;
	readonly handedIn: string;
	readonly late: string;
	readonly languages: string;
	readonly points: string;
	readonly of: string;
	/** Computed, in percent. */
	readonly score: string;
	/** The one that counts, in percent. */
	readonly mark: string;
	/** Whether the mark was given by hand. */
	readonly byHand: string;
	readonly comment: string;
	readonly yes: string;
	readonly no: string;
}

/**
 * The gradebook with a line per student. `items` in the order of their columns, each with its heading. An item's
 * cell is its score from 0 to 1; blank where it is incomplete or was not asked.
 */
export function gradebookCsv(
	rows: readonly TableRow[],
	items: readonly { readonly id: string; readonly heading: string }[],
	words: GradebookWords
): string {
	const asked = detailsOf(rows);
	const yesNo = (yes: boolean): string => (yes ? words.yes : words.no);
	const header = [
		...asked.map((detail) => words.details[detail]),
		words.handedIn,
		words.late,
		words.languages,
		words.points,
		words.of,
		words.score,
		words.mark,
		words.byHand,
		words.comment,
		...items.map(({ heading }) => heading)
	];
	const lines = rows.map((row): readonly Cell[] => {
		const mark = markOf(row.score, row.remark);
		const cells = new Map(row.cells.map((cell) => [cell.item, cell]));
		return [
			...asked.map((detail) => row.details[detail] ?? null),
			moment(row.handedIn),
			yesNo(row.late),
			row.languages.join(' '),
			rounded(row.points),
			row.of,
			percent(row.score),
			percent(mark.share),
			yesNo(mark.by === 'hand'),
			row.remark?.comment ?? null,
			...items.map(({ id }) => scoreOf(cells.get(id)))
		];
	});
	return csvOf([header, ...lines]);
}

const DETAILS = ['name', 'number', 'group', 'email'] as const;

/** Those that anybody gave. */
export const detailsOf = (rows: readonly TableRow[]): readonly (keyof Details)[] =>
	DETAILS.filter((detail) => rows.some(({ details }) => details[detail]));

export const scoreOf = (cell: ScoreCell | undefined): number | null =>
	cell?.grade.state === 'graded' ? rounded(cell.grade.score) : null;
