import { analyse } from '#lib/domain/gradebook/analysis/analyse.ts';
import type { ScoreCell } from '#lib/domain/gradebook/analysis/row.ts';
import { collect } from '#lib/domain/gradebook/collect.ts';
import type { Arrival, Marked, Policy } from '#lib/domain/gradebook/model.ts';
import type { Remark } from '#lib/domain/gradebook/remark.ts';
import type { Standard } from '#lib/domain/gradebook/standard.ts';
import type { TableRow } from '#lib/domain/gradebook/views/row.ts';
import type { Analysis } from '#lib/domain/gradebook/analysis/model.ts';
import type { OpenedRow } from './open-rows.ts';

type Counted = Extract<Arrival, { readonly kind: 'counted' }>;

/** One student: what counts of them, and how the tables see it. */
export interface ClassRow extends TableRow {
	readonly arrival: Counted;
	readonly paper: boolean;
}

export interface ClassBook {
	/** One for each arrival, in the same order: the row that it came with. */
	readonly came: readonly { readonly arrival: Arrival; readonly from: OpenedRow['row'] }[];
	/** By student. */
	readonly rows: readonly ClassRow[];
	readonly analysis: Analysis;
}

/** What came, added up. */
export function addUp(
	standard: Standard,
	opened: readonly OpenedRow[],
	policy: Policy,
	remarks: ReadonlyMap<string, Remark>
): ClassBook {
	const incoming = opened.flatMap(({ row, opened }) => opened.map((one) => ({ row, opened: one })));
	const { arrivals } = collect(
		standard,
		incoming.map(({ row, opened }) => ({ source: row.source, opened })),
		policy
	);
	const came = arrivals.flatMap((arrival, place) => {
		const from = incoming[place]?.row;
		return from ? [{ arrival, from }] : [];
	});
	const rows = came
		.flatMap(({ arrival, from }) =>
			arrival.kind === 'counted' ? [rowOf(arrival, from.kind === 'paper', remarks)] : []
		)
		.sort((a, b) => (a.student < b.student ? -1 : 1));
	return { came, rows, analysis: analyse(rows, standard.copy.items) };
}

function rowOf(arrival: Counted, paper: boolean, remarks: ReadonlyMap<string, Remark>): ClassRow {
	const { submission, student, score, points, of } = arrival.marked;
	const { details, handedIn, languages } = submission;
	return {
		arrival,
		paper,
		student,
		cells: cellsOf(arrival.marked),
		details,
		handedIn,
		languages,
		score,
		points,
		of,
		late: arrival.notes.some(({ code }) => code === 'late'),
		notes: arrival.notes.map(({ code }) => code),
		remark: remarks.get(student) ?? null
	};
}

const cellsOf = ({ submission, byItem }: Marked): readonly ScoreCell[] =>
	submission.items.flatMap((given) => {
		const marked = byItem[given.item];
		return marked && marked !== 'unseen' ? [{ ...given, grade: marked.grade }] : [];
	});
