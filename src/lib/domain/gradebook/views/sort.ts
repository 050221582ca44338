import { markOf } from '../remark.ts';
import type { Details, TableRow } from './row.ts';

export type SortKey =
	| { readonly by: keyof Details }
	| { readonly by: 'mark' | 'score' | 'handedIn' | 'language' }
	| { readonly by: 'item'; readonly item: string };

export interface Sorting {
	readonly key: SortKey;
	readonly direction: 'up' | 'down';
}

/**
 * The rows in order; equals stay as they stood, so that sorting by one column and then another works as people
 * expect. What is unknown comes last in either direction. `compareText` is that of the page's language.
 */
export function sortRows<R extends TableRow>(
	rows: readonly R[],
	{ key, direction }: Sorting,
	compareText: (a: string, b: string) => number
): readonly R[] {
	const turn = direction === 'up' ? 1 : -1;
	return rows
		.map((row) => ({ row, value: valueOf(row, key) }))
		.sort(({ value: a }, { value: b }) => {
			if (a === null || b === null) return Number(a === null) - Number(b === null);
			return (
				turn * (typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b)))
			);
		})
		.map(({ row }) => row);
}

function valueOf(row: TableRow, key: SortKey): string | number | null {
	switch (key.by) {
		case 'name':
		case 'number':
		case 'group':
		case 'email':
			return row.details[key.by]?.trim() || null;
		case 'mark':
			return markOf(row.score, row.remark).share;
		case 'score':
			return row.score;
		case 'handedIn':
			return row.handedIn;
		case 'language':
			return row.languages.join(' ') || null;
		case 'item': {
			const grade = row.cells.find(({ item }) => item === key.item)?.grade;
			return grade?.state === 'graded' ? grade.score : null;
		}
	}
}
