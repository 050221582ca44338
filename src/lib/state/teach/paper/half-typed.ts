import * as v from 'valibot';
import { VERSIONS } from '#lib/domain/assignment/sheet/version.ts';
import type { Detail } from '#lib/domain/assignment/model.ts';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { keepTeachDraft, keptTeachDraft } from '#lib/platform/teach/teach-draft.ts';

const sheet = {
	version: v.picklist(VERSIONS),
	language: v.picklist(LANGUAGES),
	/** Whether the paper had both languages on it. */
	both: v.optional(v.boolean(), false),
	details: v.object({
		name: v.string(),
		number: v.string(),
		group: v.string(),
		email: v.string()
	} satisfies Record<Detail, unknown>),
	/** As typed, by id of item. */
	typed: v.record(v.string(), v.string()),
	/** What stays of the sheet that is corrected; null where it is a new one. */
	correcting: v.nullable(v.object({ id: v.string(), at: v.number() }))
};
const HalfTypedSchema = v.object({
	...sheet,
	/** Sheets that were left for this one and come back after it, the last one first. */
	aside: v.optional(v.array(v.object(sheet)), [])
});

/** An answer sheet that is being typed in: the gradebook has not got it yet. */
export type HalfTyped = v.InferOutput<typeof HalfTypedSchema>;
export type HalfTypedSheet = Omit<HalfTyped, 'aside'>;

/** The sheet of an assignment that was left half typed in; null where there is none, or none that can be read. */
export function halfTyped(assignment: string): HalfTyped | null {
	const read = v.safeParse(HalfTypedSchema, keptTeachDraft(`teach-sheet ${assignment}`));
	return read.success ? read.output : null;
}

/** Null forgets it. */
export const keepHalfTyped = (assignment: string, sheet: HalfTyped | null): void =>
	keepTeachDraft(`teach-sheet ${assignment}`, sheet);
