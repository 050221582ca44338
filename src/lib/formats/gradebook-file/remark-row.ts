import * as v from 'valibot';
import type { Remark } from '#lib/domain/gradebook/remark.ts';

/** A remark as it is kept: one row of each student, the latest. */
export interface RemarkRow extends Remark {
	readonly id: string;
	readonly assignment: string;
}

export const remarkRowId = (assignment: string, student: string): string => `${assignment}/${student}`;

export const remarkRow = (assignment: string, remark: Remark): RemarkRow => ({
	id: remarkRowId(assignment, remark.student),
	assignment,
	...remark
});

const RemarkSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	assignment: v.string(),
	student: v.string(),
	mark: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
	comment: v.string(),
	at: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))
}) satisfies v.GenericSchema<RemarkRow>;

/** A row as it was kept; null where this version cannot read it. */
export const readRemark = (row: unknown): RemarkRow | null => (v.is(RemarkSchema, row) ? row : null);
