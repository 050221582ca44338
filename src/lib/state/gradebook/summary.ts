import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import { leftOutForMoodle } from '#lib/exports/csv/moodle.ts';
import type { Trouble } from '#lib/platform/indexeddb/trouble.ts';
import type { ArrivalLine, StudentLine, Summary } from './calls.ts';
import type { ClassBook, ClassRow } from './class-rows.ts';
import { marksOf } from './marks.ts';

/** What the page needs of a class to show it: no responses. */
export const summaryOf = (
	copy: AssignedCopy,
	{ came, rows, analysis }: ClassBook,
	standing: { readonly unlocked: boolean; readonly trouble: Trouble | null }
): Summary => ({
	students: rows.map(studentLine),
	marks: marksOf(
		rows.map(({ arrival }) => arrival.marked),
		copy.items.map(({ id }) => id)
	),
	arrivals: came.map(arrivalLine),
	analysis,
	leftOutForMoodle: {
		email: leftOutForMoodle(rows, 'email').length,
		number: leftOutForMoodle(rows, 'number').length
	},
	...standing
});

const studentLine = ({ arrival, ...row }: ClassRow): StudentLine => ({
	id: arrival.marked.submission.id,
	student: row.student,
	details: row.details,
	languages: row.languages,
	handedIn: row.handedIn,
	late: row.late,
	score: row.score,
	points: row.points,
	of: row.of,
	right: arrival.marked.right,
	paper: row.paper,
	notes: arrival.notes,
	remark: row.remark
});

const arrivalLine = ({ arrival, from }: ClassBook['came'][number]): ArrivalLine => ({
	id: from.id,
	source: from.source,
	at: from.at,
	paper: from.kind === 'paper',
	details: arrival.marked?.submission.details ?? null,
	because: arrival.kind === 'listed' ? arrival.because : null,
	notes: arrival.kind === 'counted' ? arrival.notes : []
});
