import * as v from 'valibot';

/** What the instructor says of a student, kept apart from what was computed. */
export interface RemarkRow {
	readonly id: string;
	readonly assignment: string;
	/** As `Marked.student` names them. */
	readonly student: string;
	/** Points that stand in place of the computed ones; null where these stand. */
	readonly mark: number | null;
	readonly comment: string;
	/** When it was written, milliseconds since 1970: of two, the later stands. */
	readonly at: number;
}

export const remarkRowId = (assignment: string, student: string): string => `${assignment}/${student}`;

const RemarkSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	assignment: v.string(),
	student: v.string(),
	mark: v.nullable(v.pipe(v.number(), v.finite())),
	comment: v.string(),
	at: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))
}) satisfies v.GenericSchema<RemarkRow>;

export const readRemark = (row: unknown): RemarkRow | null => (v.is(RemarkSchema, row) ? row : null);

/** Of what `here` and `there` say of the same student, the later; those of `there` that are news. */
export const newerRemarks = (
	here: readonly RemarkRow[],
	there: readonly RemarkRow[]
): readonly RemarkRow[] => {
	const known = new Map(here.map((remark) => [remark.id, remark.at]));
	return there.filter(({ id, at }) => at > (known.get(id) ?? -1));
};
