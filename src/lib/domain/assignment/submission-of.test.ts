import { describe, expect, it } from 'vitest';
import {
	answered,
	assigned,
	graded,
	handedIn,
	idOf,
	INCOMPLETE,
	paperOf,
	started
} from '../record/arbitrary.ts';
import type { Event } from '../record/model.ts';
import { sittingsOf } from '../record/sitting.ts';
import { submissionOf } from './submission-of.ts';

const begun = started(2, { kind: 'assignment', scope: 'week3', paper: paperOf('one', 'two', 'three') });
const switched = (number: number, language: 'en' | 'zh'): Event => ({
	...handedIn(number),
	type: 'switched',
	language
});
const extended = (number: number, minutes: number): Event => ({
	...handedIn(number),
	type: 'extended',
	minutes
});
const RECORD: readonly Event[] = [
	assigned(1),
	begun,
	answered(3, { item: 'one', grade: graded(0.5), response: { kind: 'choice', option: 'b' } }),
	answered(4, { item: 'one', grade: graded(1) }),
	switched(5, 'zh'),
	extended(6, 5),
	extended(7, 10),
	answered(8, { item: 'two', grade: INCOMPLETE, response: null, language: 'zh', hints: 2, ms: 900 }),
	handedIn(9, { edition: 'e7' })
];
const submitted = (events: readonly Event[]) =>
	sittingsOf(events).map((sitting) => submissionOf(sitting, 'sum'));

describe('what is handed in to an assignment', () => {
	it('names every question of the paper, with the answer that counts and what it took', () => {
		const [submission] = submitted(RECORD);
		expect(submission).toMatchObject({
			id: idOf(9),
			assignment: 'week3',
			details: { name: 'Ada' },
			languages: ['en', 'zh'],
			extended: 15,
			claimed: 0.5 / 3,
			edition: 'e7',
			link: 'sum'
		});
		expect(submission?.items).toMatchObject([
			{ item: 'one', response: { kind: 'choice', option: 'b' }, language: 'en' },
			{ item: 'two', response: null, language: 'zh', hints: 2, ms: 900 },
			{ item: 'three', response: null, keyVersion: 'k1' }
		]);
	});

	it('is the same later, whatever another tab has said since', () => {
		const later = [
			...RECORD,
			answered(10, { item: 'three' }),
			assigned(11, { details: { name: 'Eve' } }),
			switched(12, 'en'),
			extended(13, 60),
			handedIn(14, { edition: 'e8' })
		];
		expect(submitted(later)).toEqual(submitted(RECORD));
	});

	it('goes under the name as it was put right last', () => {
		const [submission] = submitted([
			...RECORD.slice(0, -1),
			assigned(8, { details: { name: 'Ada L.' } }),
			...RECORD.slice(-1)
		]);
		expect(submission?.details).toEqual({ name: 'Ada L.' });
	});

	it('claims no score where none was shown', () => {
		const [submission] = submitted([assigned(1, { feedback: 'none' }), ...RECORD.slice(1)]);
		expect(submission?.claimed).toBeNull();
	});

	it('is nothing before the hand-in, and of nothing but assignments', () => {
		expect(submitted(RECORD.slice(0, -1))).toEqual([null]);
		expect(submitted([started(1), answered(2), handedIn(3)])).toEqual([]);
	});
});
