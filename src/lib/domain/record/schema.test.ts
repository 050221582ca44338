import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, anyEvent, finished, handedIn, started } from './arbitrary.ts';
import type { Draft } from './model.ts';
import { readDraft } from './draft.ts';
import { readEvent } from './schema.ts';

describe('an event from storage or a file', () => {
	it('is read as it was written', () => {
		fc.assert(
			fc.property(anyEvent, (event) => {
				expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
			})
		);
	});

	it('keeps the fields that a later version has added, at any depth', () => {
		const raw = {
			...answered(1),
			device: 'phone',
			grade: { state: 'graded', score: 1, parts: [], by: 'rubric' }
		};
		expect(readEvent(raw)).toEqual(raw);
	});

	it.each([
		['of an unknown kind', { ...handedIn(1), type: 'submitted' }],
		['of a newer form', { ...handedIn(1), v: 2 }],
		['without an id', { ...handedIn(1), id: '' }],
		['without a time', { ...handedIn(1), at: 'yesterday' }],
		['at no time there is', { ...handedIn(1), at: Number.NaN }],
		['without its attempt', { ...handedIn(1), attempt: undefined }],
		['of an unknown kind of attempt', { ...started(1), kind: 'duel' }],
		['with a damaged paper', { ...started(1), paper: { items: [{ item: 'one' }] } }],
		['with a score beyond the full one', { ...answered(1), grade: { state: 'graded', score: 2, parts: [] } }],
		['with an unknown kind of answer', { ...answered(1), response: { kind: 'essay' } }],
		['in an unknown language', { ...answered(1), language: 'fr' }],
		['with hints below none', { ...answered(1), hints: -1 }],
		['of no lesson', { ...finished(1), lesson: null }],
		['that is a word', 'event'],
		['that is nothing', null],
		['that is a list', []]
	])('is kept, and not counted, %s', (_, raw) => {
		expect(readEvent(raw)).toEqual({ type: 'unread', raw });
	});

	it('never stops the course, whatever it is', () => {
		fc.assert(
			fc.property(fc.anything(), (raw) => {
				const read = readEvent(raw);
				expect(read.type === 'unread' ? read.raw : read).toBe(raw);
			})
		);
	});
});

describe('a draft from storage', () => {
	const draft: Draft = {
		attempt: 'attempt',
		at: 1,
		position: 2,
		items: {
			one: {
				response: { kind: 'match', pairs: { a: 'x' } },
				hints: 1,
				phase: 'open',
				flagged: true,
				otherShown: false,
				ms: 900
			},
			'one~2': { response: null, hints: 0, phase: 'checked', flagged: false, otherShown: true, ms: 0 }
		}
	};

	it('is read as it was left', () => {
		expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
	});

	it.each([
		['no place', { ...draft, position: -1 }],
		['half a place', { ...draft, position: 0.5 }],
		['no items', { ...draft, items: null }],
		[
			'an answer of an unknown kind',
			{ ...draft, items: { one: { ...draft.items['one'], response: { kind: 'essay' } } } }
		],
		['an unknown phase', { ...draft, items: { one: { ...draft.items['one'], phase: 'late' } } }],
		['nothing', undefined]
	])('is given up with %s', (_, raw) => {
		expect(readDraft(raw)).toBeNull();
	});
});
