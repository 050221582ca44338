import * as v from 'valibot';
import { FEEDBACKS } from '../assignment/model.ts';
import { LANGUAGES } from '../course/language.ts';
import { PaperSchema } from '../paper/schema.ts';
import { GradeSchema, ResponseSchema } from '../question/schema.ts';
import type { Event, Unread } from './model.ts';

/**
 * An event as it comes from storage or a file. Whatever this version does not know, or finds damaged, comes back
 * unread with all that it held; fields it does not know stay on the events it reads.
 */
export const readEvent = (raw: unknown): Event | Unread =>
	// The value itself is handed on, not a parsed copy: a copy would lose the fields that a later version adds.
	v.is(EventSchema, raw) ? raw : { type: 'unread', raw };

const id = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const milliseconds = v.pipe(v.number(), v.finite());
const said = v.exactOptional(v.string());
const frame = { id, v: v.literal(1), at: milliseconds };

const EventSchema = v.variant('type', [
	v.object({
		...frame,
		type: v.literal('started'),
		attempt: id,
		kind: v.picklist(['lesson', 'practice', 'exam', 'assignment']),
		scope: v.string(),
		seed: v.string(),
		paper: PaperSchema
	}),
	v.object({
		...frame,
		type: v.literal('answered'),
		attempt: id,
		item: id,
		keyVersion: v.string(),
		wordingVersion: v.string(),
		language: v.picklist(LANGUAGES),
		response: v.nullable(ResponseSchema),
		grade: GradeSchema,
		hints: count,
		otherShown: v.boolean(),
		confidence: v.nullable(v.picklist(['guess', 'fair', 'certain'])),
		ms: milliseconds
	}),
	v.object({ ...frame, type: v.literal('handed-in'), attempt: id, edition: said }),
	v.object({ ...frame, type: v.literal('lesson-finished'), attempt: id, lesson: id }),
	v.object({
		...frame,
		type: v.literal('assigned'),
		attempt: id,
		link: v.string(),
		title: v.string(),
		feedback: v.picklist(FEEDBACKS),
		details: v.object({ name: said, number: said, group: said, email: said }),
		language: v.picklist(LANGUAGES)
	}),
	v.object({ ...frame, type: v.literal('switched'), attempt: id, language: v.picklist(LANGUAGES) }),
	v.object({ ...frame, type: v.literal('extended'), attempt: id, minutes: count })
]) satisfies v.GenericSchema<Event>;
