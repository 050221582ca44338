import type { Item } from '../../question/model.ts';
import { earned, type ScoreCell, type ScoreRow } from './row.ts';

/** One item with everybody who was asked it. The lists go together, a student in each place. */
export interface Column {
	readonly item: Item<unknown>;
	readonly cells: ScoreCell[];
	readonly scores: number[];
	/** Share earned on all other items of the student's paper; NaN where there is none. */
	readonly rests: number[];
	/** Place of the student in `totals`. */
	readonly students: number[];
	/** Whether there is an answer here or further on. */
	readonly reached: boolean[];
}

export interface Matrix {
	/** Share earned by each student who had any item. */
	readonly totals: readonly number[];
	/** In the order of `items`, without those that nobody was asked. */
	readonly columns: readonly Column[];
	readonly samePaper: boolean;
	/** How many students answered the last item of their paper. */
	readonly atTheEnd: number;
}

export function matrixOf(rows: readonly ScoreRow[], items: readonly Item<unknown>[]): Matrix {
	const columns = new Map(items.map((item) => [item.id, emptyColumn(item)]));
	const totals: number[] = [];
	let atTheEnd = 0;
	// In one order whatever the order of arrival, so that no sum differs in its last digits.
	for (const { cells } of rows.toSorted((a, b) => (a.student < b.student ? -1 : 1))) {
		const known = cells.filter((cell) => columns.has(cell.item));
		if (known.length === 0) continue;
		const points = known.reduce((sum, { grade }) => sum + earned(grade), 0);
		const last = known.findLastIndex(({ response }) => response !== null);
		for (const [place, cell] of known.entries()) {
			const column = columns.get(cell.item);
			const score = earned(cell.grade);
			column?.cells.push(cell);
			column?.scores.push(score);
			column?.rests.push((points - score) / (known.length - 1));
			column?.students.push(totals.length);
			column?.reached.push(place <= last);
		}
		totals.push(points / known.length);
		if (last === known.length - 1) atTheEnd += 1;
	}
	const asked = [...columns.values()].filter(({ cells }) => cells.length > 0);
	return {
		totals,
		columns: asked,
		samePaper: asked.every(({ cells }) => cells.length === totals.length),
		atTheEnd
	};
}

const emptyColumn = (item: Item<unknown>): Column => ({
	item,
	cells: [],
	scores: [],
	rests: [],
	students: [],
	reached: []
});
