import { describe, expect, test } from 'vitest';
import { emptyDraft, type Draft } from './draft.ts';
import { fromLocalTime, toLocalTime } from './local-time.ts';
import { faultsOf, type Field } from './settings.ts';

const NOW = new Date(2026, 10, 27, 8).getTime();
const whole: Draft = { ...emptyDraft(), title: 'Points', items: ['one'] };
const COMPLETE = { opens: false, closes: false };
const faults = (draft: Partial<Draft>, available = 100, incomplete = COMPLETE) =>
	faultsOf({ ...whole, ...draft }, available, NOW, incomplete);

describe('a form', () => {
	test('with a title and one question can be given out', () => {
		expect(faults({})).toEqual({});
		expect(faults({ by: 'rule', items: [], from: ['points'], count: '10' })).toEqual({});
	});

	test.each<[Field, string, Partial<Draft>]>([
		['title', 'title.empty', { title: '  ' }],
		['title', 'title.long', { title: '题'.repeat(121) }],
		['instructions', 'instructions.long', { instructions: '题'.repeat(301) }],
		['items', 'items.none', { items: [] }],
		['items', 'items.many', { items: Array.from({ length: 61 }, (_, index) => `i${index}`) }],
		['from', 'from.none', { by: 'rule' }],
		['count', 'count.range', { by: 'rule', from: ['points'], count: '0' }],
		['count', 'count.range', { by: 'rule', from: ['points'], count: 'ten' }],
		['count', 'count.range', { by: 'rule', from: ['points'], count: '1.5' }],
		['attempts', 'attempts.range', { attempts: '0' }],
		['pass', 'pass.range', { pass: '101' }],
		['limit', 'limit.range', { timed: true, limit: '' }],
		['closes', 'closes.order', { opens: '2027-01-02T08:00', closes: '2027-01-02T08:00' }],
		['closes', 'closes.past', { closes: '2026-11-27T07:59' }],
		['opens', 'opens.time', { opens: '2027-01-02' }]
	])('says at %s that it is %s', (field, code, draft) => {
		expect(Object.keys(faults(draft))).toEqual([field]);
		expect(faults(draft)[field]?.code).toBe(code);
	});

	test('does not ask a rule for more questions than there are', () => {
		expect(faults({ by: 'rule', from: ['peace'], count: '10' }, 7)).toEqual({
			count: { code: 'count.few', count: 7 }
		});
	});

	test('does not pass over a closing time of which only the day is typed', () => {
		expect(faults({}, 100, { opens: false, closes: true })).toEqual({ closes: { code: 'closes.time' } });
	});

	test('takes numbers as a Chinese keyboard types them', () => {
		expect(faults({ attempts: '３', pass: '６０' })).toEqual({});
	});

	test('without a time limit does not mind what stands in its field', () => {
		expect(faults({ timed: false, limit: 'x' })).toEqual({});
	});
});

test('a moment goes into a time field and comes out the same minute', () => {
	const at = new Date(2026, 2, 29, 3, 5).getTime();
	expect(toLocalTime(at)).toBe('2026-03-29T03:05');
	expect(fromLocalTime(toLocalTime(at))).toBe(at);
	expect(fromLocalTime('')).toBeNull();
	expect(fromLocalTime('2026-13-45T99:99')).toBeNull();
});
