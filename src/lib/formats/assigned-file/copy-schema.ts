import * as v from 'valibot';
import {
	ALLOWED_LANGUAGES,
	ASSIGNMENT_VERSION,
	FEEDBACKS,
	type AssignedCopy,
	type Assignment,
	type Detail
} from '#lib/domain/assignment/model.ts';
import { ItemSchema } from './item-schema.ts';

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const ref = v.object({ id: v.string(), key: v.string() });
const asked = v.exactOptional(v.picklist(['required', 'optional']));
const version = v.literal(ASSIGNMENT_VERSION);

/** Not `v.record`, which leaves out names that every object has from its birth, such as `constructor`. */
const isObject = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const AssignmentSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	v: version,
	title: v.string(),
	instructions: v.string(),
	languages: v.picklist(ALLOWED_LANGUAGES),
	otherShown: v.boolean(),
	seed: v.string(),
	paper: v.variant('kind', [
		v.object({ kind: v.literal('same'), items: v.array(ref) }),
		v.object({
			kind: v.literal('own'),
			groups: v.array(v.object({ take: v.number(), from: v.array(ref) }))
		})
	]),
	attempts: v.nullable(v.number()),
	pass: v.nullable(share),
	feedback: v.picklist(FEEDBACKS),
	opens: v.nullable(time),
	closes: v.nullable(time),
	timeLimit: v.nullable(v.number()),
	details: v.object({ name: asked, number: asked, group: asked, email: asked } satisfies Record<
		Detail,
		typeof asked
	>),
	key: v.string(),
	edition: v.string(),
	later: v.custom<Assignment['later']>(isObject)
});

const RuleSchema = v.object({
	count: v.number(),
	from: v.array(v.string()),
	perConcept: v.number(),
	levels: v.object({ recall: share, understand: share, apply: share })
});

/** The instructor's copy of an assignment, as it comes from storage or a file. */
export const CopySchema: v.GenericSchema<unknown, AssignedCopy> = v.object({
	v: version,
	assignment: AssignmentSchema,
	link: v.string(),
	choosing: v.variant('by', [
		v.object({ by: v.literal('hand'), items: v.array(v.string()) }),
		v.object({ by: v.literal('rule'), rule: RuleSchema })
	]),
	items: v.array(ItemSchema),
	created: time,
	archived: v.boolean()
});

/** A copy as it was kept; null where this version cannot read it. */
export function readCopy(row: unknown): AssignedCopy | null {
	const read = v.safeParse(CopySchema, row, { abortEarly: true });
	return read.success ? read.output : null;
}
