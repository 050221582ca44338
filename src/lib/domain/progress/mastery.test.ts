import { describe, expect, it } from 'vitest';
import type { Response } from '../question/model.ts';
import { answered, DAY, graded, INCOMPLETE } from '../record/arbitrary.ts';
import type { Answered } from '../record/model.ts';
import { foldProgress } from './fold.ts';

const ITEMS = ['one', 'two', 'three', 'four', 'five'];
const course = {
	units: [],
	lessons: {},
	items: Object.fromEntries(ITEMS.map((item) => [item, { concepts: ['peace'] }]))
};
const choice: Response = { kind: 'choice', option: 'a' };
const text: Response = { kind: 'text', text: 'peace' };

/** Five items of two kinds on two days, all right: just enough. `change` makes one answer another. */
const record = (change: (answer: Answered, index: number) => Partial<Answered> = () => ({})): Answered[] =>
	ITEMS.map((item, index) => {
		const answer = answered(index, {
			item,
			response: index === 0 ? text : choice,
			at: index === 4 ? DAY : 0
		});
		return { ...answer, ...change(answer, index) };
	});
const mastery = (events: readonly Answered[]) =>
	foldProgress(events, course, (at) => String(Math.floor(at / DAY))).concepts['peace'];

describe('mastery of a concept', () => {
	it('is reached with five items of two kinds on two days, answered well', () => {
		expect(mastery(record())).toEqual({ state: 'mastered', items: 5, kinds: 2, days: 2, average: 1 });
	});

	it.each([
		['four items', record().slice(1)],
		['one kind of item', record(() => ({ response: choice }))],
		['one day', record(() => ({ at: 5 }))],
		['an average below 0.85', record((_, index) => (index === 0 ? { grade: graded(0.2) } : {}))]
	])('is only started with %s', (_, events) => {
		expect(mastery(events)?.state).toBe('started');
	});

	it('is reached with an average of just 0.85', () => {
		expect(mastery(record((_, index) => (index === 0 ? { grade: graded(0.25) } : {})))?.state).toBe(
			'mastered'
		);
	});

	it('is not begun by an incomplete answer, nor spoilt: that is not a wrong one', () => {
		expect(mastery(record(() => ({ grade: INCOMPLETE })))).toBeUndefined();
		const further = answered(9, { item: 'one', grade: INCOMPLETE, attempt: 'later' });
		expect(mastery([...record(), further])?.state).toBe('mastered');
	});

	it('does not count what was learned in the same attempt: the first answer stands', () => {
		const wrong = record(() => ({ grade: graded(0) }));
		const again = ITEMS.map((item, index) => answered(10 + index, { item }));
		expect(mastery([...wrong, ...again])?.average).toBe(0);
	});

	it('counts the first complete answer where an incomplete one came before', () => {
		const before = answered(0, { item: 'one', grade: INCOMPLETE });
		expect(mastery([before, answered(1, { item: 'one' })])?.average).toBe(1);
	});

	it('goes by the latest attempt at each item, also where attempts overlap', () => {
		const early = answered(20, { attempt: 'early', item: 'two' });
		const late = answered(21, { attempt: 'late', item: 'one', grade: graded(0) });
		const between = answered(22, { attempt: 'early', item: 'one' });
		expect(mastery([...record(), early, late, between])?.average).toBe(1);
		expect(mastery([...record(), early, late])?.average).toBe(0.8);
	});

	it('keeps the days of earlier answers when their items are answered again', () => {
		const today = ITEMS.map((item, index) => answered(10 + index, { item, attempt: 'again', at: 2 * DAY }));
		expect(mastery([...record(), ...today])?.days).toBe(3);
	});

	it('passes over items that the course no longer has', () => {
		expect(mastery([answered(1, { item: 'gone' }), answered(2, { item: 'constructor' })])).toBeUndefined();
	});
});
