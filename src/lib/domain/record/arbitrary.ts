// For tests: records of learners, and of files that hold what this version cannot read.
import fc from 'fast-check';
import type { Paper } from '../paper/model.ts';
import { anyResponse } from '../question/arbitrary.ts';
import type { Grade } from '../question/model.ts';
import { lessonAttempt } from './lesson-attempt.ts';
import type { Answered, Assigned, Event, HandedIn, LessonFinished, Started, Unread } from './model.ts';
import { readEvent } from './schema.ts';

export const DAY = 24 * 60 * 60 * 1000;

/** Ids sort by this number, as those of real events do by time. */
export const idOf = (number: number): string =>
	`01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const graded = (score: number): Grade => ({
	state: 'graded',
	score,
	parts: [{ id: 'a', right: score === 1 }]
});
export const INCOMPLETE: Grade = { state: 'incomplete', missing: [] };

export const paperOf = (...items: readonly string[]): Paper => ({
	items: items.map((item) => ({ item, unit: 'overview', keyVersion: 'k1', order: {} }))
});

/** `number` places the event in time: its id, and a day each unless the test says when. */
const frame = (number: number) => ({ id: idOf(number), v: 1, at: number * DAY }) as const;

export const started = (number: number, given: Partial<Started> = {}): Started => ({
	...frame(number),
	type: 'started',
	attempt: 'attempt',
	kind: 'exam',
	scope: 'course',
	seed: 'seed',
	paper: paperOf('one', 'two'),
	...given
});

export const answered = (number: number, given: Partial<Answered> = {}): Answered => ({
	...frame(number),
	type: 'answered',
	attempt: 'attempt',
	item: 'one',
	keyVersion: 'k1',
	wordingVersion: 'w1',
	language: 'en',
	response: { kind: 'choice', option: 'a' },
	grade: graded(1),
	hints: 0,
	otherShown: false,
	confidence: null,
	ms: 4000,
	...given
});

export const handedIn = (number: number, given: Partial<HandedIn> = {}): HandedIn => ({
	...frame(number),
	type: 'handed-in',
	attempt: 'attempt',
	...given
});

export const finished = (number: number, given: Partial<LessonFinished> = {}): LessonFinished => ({
	...frame(number),
	type: 'lesson-finished',
	attempt: 'attempt',
	lesson: 'peace',
	...given
});

export const assigned = (number: number, given: Partial<Assigned> = {}): Assigned => ({
	...frame(number),
	type: 'assigned',
	attempt: 'attempt',
	link: '1abc',
	title: 'Principles',
	feedback: 'end',
	details: { name: 'Ada' },
	language: 'en',
	...given
});
const ITEM_IDS = ['one', 'two', 'three', 'four', 'five', 'six'];
const number = fc.nat({ max: 40 });
const attempt = fc.constantFrom('first', 'second', lessonAttempt('at-a-glance'));

export const anyEvent: fc.Arbitrary<Event> = fc.oneof(
	fc
		.tuple(number, attempt, fc.constantFrom('lesson', 'practice', 'exam', 'assignment'))
		.map(([at, attempt, kind]) =>
			started(at, { attempt, kind, scope: 'peace', paper: paperOf(...ITEM_IDS.slice(0, 4)) })
		),
	fc
		.tuple(number, attempt, fc.constantFrom(...ITEM_IDS), anyResponse, fc.constantFrom(0, 0.5, 1, null))
		.map(([at, attempt, item, response, score]) =>
			answered(at, { attempt, item, response, grade: score === null ? INCOMPLETE : graded(score) })
		),
	fc.tuple(number, attempt).map(([at, attempt]) => handedIn(at, { attempt })),
	fc.tuple(number, attempt).map(([at, attempt]) => finished(at, { attempt })),
	fc
		.tuple(number, attempt, fc.string({ unit: 'grapheme' }))
		.map(([at, attempt, name]) => assigned(at, { attempt, details: { name } })),
	fc.tuple(number, attempt).map(([at, attempt]): Event => ({
		...frame(at),
		type: 'switched',
		attempt,
		language: 'zh'
	})),
	fc
		.tuple(number, attempt, fc.nat())
		.map(([at, attempt, minutes]): Event => ({ ...frame(at), type: 'extended', attempt, minutes }))
);

export const anyUnread: fc.Arbitrary<Unread> = fc
	.oneof(
		fc.jsonValue(),
		fc.record({ id: number.map(idOf), v: fc.constant(2), type: fc.constant('answered') }),
		fc.record({ id: number.map(idOf), v: fc.constant(1), type: fc.constant('submitted') })
	)
	.map((raw): Unread => ({ type: 'unread', raw }));

/** As one device holds it: every id once. Ids of two records may meet, with the same contents or others. */
export const anyRecord: fc.Arbitrary<readonly (Event | Unread)[]> = fc.array(fc.oneof(anyEvent, anyUnread), {
	maxLength: 20
});

/** The entry as another device finds it after it has gone through a file. */
export const carried = (entry: Event | Unread): Event | Unread =>
	readEvent(JSON.parse(JSON.stringify(entry.type === 'unread' ? entry.raw : entry)));
