import * as v from 'valibot';
import {
	ALLOWED_LANGUAGES,
	FEEDBACKS,
	type AssignedCopy,
	type Assignment,
	type Choosing,
	type Detail
} from '#lib/domain/assignment/model.ts';
import type { ExamRule } from '#lib/domain/paper/model.ts';
import { toLocalTime } from './local-time.ts';
import { mixOf, MIXES, shares } from './mixes.ts';
import { wholeNumber } from './whole-number.ts';

const asked = v.picklist(['no', 'optional', 'required']);

/** The form as it stands: numbers and times as typed, so that half a number is not lost. */
export const DraftSchema = v.object({
	title: v.string(),
	instructions: v.string(),
	by: v.picklist(['hand', 'rule']),
	/** Ids, in the order of the paper. */
	items: v.array(v.string()),
	/** Ids of units, concepts, and lessons as `scopeOfLesson` names them. */
	from: v.array(v.string()),
	count: v.string(),
	mix: v.picklist(MIXES),
	spread: v.boolean(),
	paper: v.picklist(['same', 'own']),
	languages: v.picklist(ALLOWED_LANGUAGES),
	otherShown: v.boolean(),
	/** Empty is any number. */
	attempts: v.string(),
	/** Percent; empty is no pass mark. */
	pass: v.string(),
	feedback: v.picklist(FEEDBACKS),
	/** As `datetime-local` has them, in the time of the device; empty is no such time. */
	opens: v.string(),
	closes: v.string(),
	timed: v.boolean(),
	/** Minutes. */
	limit: v.string(),
	details: v.object({
		name: asked,
		number: asked,
		group: asked,
		email: asked
	} satisfies Record<Detail, typeof asked>)
});
export type Draft = v.InferOutput<typeof DraftSchema>;

export const emptyDraft = (): Draft => ({
	title: '',
	instructions: '',
	by: 'hand',
	items: [],
	from: [],
	count: '10',
	mix: 'course',
	spread: true,
	paper: 'same',
	languages: 'both',
	otherShown: true,
	attempts: '',
	pass: '',
	feedback: 'end',
	opens: '',
	closes: '',
	timed: false,
	limit: '30',
	details: { name: 'required', number: 'no', group: 'no', email: 'no' }
});

/** A draft as it was kept; null where there is none, or none that this version can read. */
export function readDraft(value: unknown): Draft | null {
	const read = v.safeParse(DraftSchema, value);
	return read.success ? read.output : null;
}

/** The form filled in as for `copy`, to make a new one of it. Times that have passed are left out. */
export function draftOf(copy: AssignedCopy, exam: ExamRule, now: number): Draft {
	const { assignment, choosing } = copy;
	const later = (time: number | null): string => (time !== null && time > now ? toLocalTime(time) : '');
	return {
		...emptyDraft(),
		...chosen(choosing, exam),
		title: assignment.title,
		instructions: assignment.instructions,
		paper: assignment.paper.kind,
		languages: assignment.languages,
		otherShown: assignment.otherShown,
		attempts: assignment.attempts === null ? '' : String(assignment.attempts),
		pass: assignment.pass === null ? '' : String(Math.round(assignment.pass * 100)),
		feedback: assignment.feedback,
		opens: later(assignment.opens),
		closes: later(assignment.closes),
		timed: assignment.timeLimit !== null,
		limit: String(assignment.timeLimit ?? 30),
		details: detailsOf(assignment)
	};
}

function chosen(choosing: Choosing, exam: ExamRule): Partial<Draft> {
	if (choosing.by === 'hand') return { by: 'hand', items: [...choosing.items] };
	const { rule } = choosing;
	return {
		by: 'rule',
		from: [...rule.from],
		count: String(rule.count),
		mix: mixOf(rule.levels, exam),
		spread: rule.perConcept > 0
	};
}

const detailsOf = ({ details }: Assignment): Draft['details'] => ({
	name: details.name ?? 'no',
	number: details.number ?? 'no',
	group: details.group ?? 'no',
	email: details.email ?? 'no'
});

/** How a draft without faults chooses; of what it picked, what is still in the bank. */
export const choosingOf = (draft: Draft, picked: readonly string[], exam: ExamRule): Choosing =>
	draft.by === 'hand'
		? { by: 'hand', items: picked }
		: {
				by: 'rule',
				rule: {
					count: wholeNumber(draft.count) ?? 0,
					from: draft.from,
					perConcept: draft.spread ? 1 : 0,
					levels: shares(draft.mix, exam)
				}
			};
