import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feedback } from '../assignment/model.ts';
import { randomOf, shuffle } from '../paper/shuffle.ts';
import {
	answered,
	anyRecord,
	assigned,
	DAY,
	finished,
	graded,
	handedIn,
	INCOMPLETE,
	paperOf,
	started
} from '../record/arbitrary.ts';
import { lessonAttempt } from '../record/lesson-attempt.ts';
import { mergeRecords } from '../record/merge.ts';
import { foldProgress } from './fold.ts';
import type { CourseIndex } from './model.ts';

const course: CourseIndex = {
	units: [
		{ id: 'overview', lessons: ['at-a-glance'] },
		{ id: 'principles', lessons: ['peace', 'sovereignty'] }
	],
	lessons: {
		'at-a-glance': { checks: ['one', 'two'] },
		peace: { checks: ['three'] },
		sovereignty: { checks: [] }
	},
	items: {
		one: { concepts: ['four-lists'] },
		two: { concepts: ['four-lists', 'peace'] },
		three: { concepts: ['peace'] }
	}
};
const dayOf = (at: number): string => String(Math.floor(at / DAY));
const fold = (...record: Parameters<typeof foldProgress>[0]) => foldProgress(record, course, dayOf);
const attempt = lessonAttempt('at-a-glance');

describe('progress in lessons', () => {
	it('begins with the first lesson', () => {
		expect(fold()).toEqual({
			lessons: {
				'at-a-glance': { answered: 0, of: 2, finished: false },
				peace: { answered: 0, of: 1, finished: false },
				sovereignty: { answered: 0, of: 0, finished: false }
			},
			nextLesson: 'at-a-glance',
			concepts: {},
			attempts: [],
			unread: 0
		});
	});

	it('counts each check once, however often and however it was answered', () => {
		const record = [2, 3, 4].map((number) => answered(number, { attempt, grade: graded(0) }));
		expect(fold(...record).lessons['at-a-glance']).toEqual({ answered: 1, of: 2, finished: false });
	});

	it('finishes a lesson with its last check, and goes on to the next', () => {
		const progress = fold(
			answered(2, { attempt, item: 'one' }),
			answered(3, { attempt, item: 'two', grade: graded(0) })
		);
		expect(progress.lessons['at-a-glance']?.finished).toBe(true);
		expect(progress.nextLesson).toBe('peace');
	});

	it('finishes a lesson when its reader says so, checks or none', () => {
		const progress = fold(finished(1, { lesson: 'at-a-glance' }), finished(2, { lesson: 'sovereignty' }));
		expect(progress.lessons['at-a-glance']).toEqual({ answered: 0, of: 2, finished: true });
		expect(progress.nextLesson).toBe('peace');
	});

	it('does not finish a lesson by an exam that asked the same items', () => {
		const progress = fold(started(1), answered(2, { item: 'one' }), answered(3, { item: 'two' }));
		expect(progress.lessons['at-a-glance']?.answered).toBe(0);
	});

	it('has no next lesson when all are finished', () => {
		const all = ['at-a-glance', 'peace', 'sovereignty'].map((slug, number) =>
			finished(number, { lesson: slug })
		);
		expect(fold(...all).nextLesson).toBeNull();
	});
});

describe('the attempts on record', () => {
	it('have a score once handed in, in which what was not answered earns nothing', () => {
		const paper = paperOf('one', 'two', 'three', 'gone');
		const open = [
			started(1, { paper }),
			answered(2, { item: 'one' }),
			answered(3, { item: 'two', grade: graded(0.5) }),
			answered(4, { item: 'three', grade: INCOMPLETE }),
			answered(5, { item: 'elsewhere' })
		];
		const summary = {
			id: 'attempt',
			kind: 'exam',
			scope: 'course',
			at: DAY,
			answered: 2,
			of: 4,
			assigned: null
		};
		expect(fold(...open).attempts).toEqual([{ ...summary, handedInAt: null, score: null }]);
		expect(fold(...open, handedIn(6)).attempts).toEqual([{ ...summary, handedInAt: 6 * DAY, score: 0.375 }]);
	});

	it('show no score of an assignment whose teacher wants none shown', () => {
		const record = (feedback: Feedback) => [
			assigned(1, { feedback, link: '1abc', title: 'Aims' }),
			started(2, { kind: 'assignment', paper: paperOf('one') }),
			answered(3, { item: 'one' }),
			handedIn(4)
		];
		const expected = { kind: 'assignment', assigned: { link: '1abc', title: 'Aims' } };
		expect(fold(...record('end')).attempts).toMatchObject([{ ...expected, score: 1 }]);
		expect(fold(...record('none')).attempts).toMatchObject([{ ...expected, score: null }]);
	});

	it('are listed once, as first started and first handed in, where two tabs did both', () => {
		const record = [started(1), started(2, { scope: 'other' }), handedIn(3), handedIn(4)];
		expect(fold(...record).attempts).toMatchObject([{ scope: 'course', handedInAt: 3 * DAY }]);
	});
});

describe('the record as a whole', () => {
	it('says how much of it cannot be read', () => {
		expect(fold({ type: 'unread', raw: null }, started(1), { type: 'unread', raw: {} }).unread).toBe(2);
	});

	it('comes to the same in whatever order it is given, and whichever device merged it', () => {
		fc.assert(
			fc.property(anyRecord, anyRecord, fc.string(), (a, b, seed) => {
				const merged = mergeRecords(a, b);
				const expected = foldProgress(merged, course, dayOf);
				expect(foldProgress(shuffle(merged, randomOf(seed)), course, dayOf)).toEqual(expected);
				expect(foldProgress(mergeRecords(b, a), course, dayOf)).toEqual(expected);
			})
		);
	});

	it('takes nothing back as it grows, but for a mastery that later answers belie', () => {
		fc.assert(
			fc.property(anyRecord, fc.nat({ max: 20 }), (record, length) => {
				const all = mergeRecords(record, []);
				const before = foldProgress(all.slice(0, length), course, dayOf);
				const after = foldProgress(all, course, dayOf);
				for (const [slug, { answered, finished }] of Object.entries(before.lessons)) {
					expect(after.lessons[slug]?.answered).toBeGreaterThanOrEqual(answered);
					if (finished) expect(after.lessons[slug]?.finished).toBe(true);
				}
				expect(Object.keys(after.concepts)).toEqual(expect.arrayContaining(Object.keys(before.concepts)));
				expect(after.attempts.length).toBeGreaterThanOrEqual(before.attempts.length);
			})
		);
	});
});
