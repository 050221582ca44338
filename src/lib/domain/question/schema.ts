import * as v from 'valibot';
import { VERDICTS } from './judge/model.ts';
import type { Grade, Kind, ResponseOf } from './model.ts';

const id = v.string();
const byId = v.record(v.string(), id);

/** A response as it comes from storage or a file. Whether its ids are those of the item is for `gradeItem` to say. */
const RESPONSES = {
	choice: v.object({ kind: v.literal('choice'), option: id }),
	choices: v.object({ kind: v.literal('choices'), options: v.array(id) }),
	judge: v.object({ kind: v.literal('judge'), verdicts: v.record(v.string(), v.picklist(VERDICTS)) }),
	match: v.object({ kind: v.literal('match'), pairs: byId }),
	order: v.object({ kind: v.literal('order'), entries: v.array(id) }),
	sort: v.object({ kind: v.literal('sort'), groups: byId }),
	gap: v.object({ kind: v.literal('gap'), gaps: byId }),
	text: v.object({ kind: v.literal('text'), text: v.string() })
} satisfies { readonly [K in Kind]: v.GenericSchema<ResponseOf<K>> };

export const ResponseSchema = v.variant('kind', Object.values(RESPONSES));

export const GradeSchema = v.variant('state', [
	v.object({
		state: v.literal('graded'),
		score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
		parts: v.array(v.object({ id, right: v.boolean() }))
	}),
	v.object({ state: v.literal('incomplete'), missing: v.array(id) })
]) satisfies v.GenericSchema<Grade>;
