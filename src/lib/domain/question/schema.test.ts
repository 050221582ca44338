import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyResponse } from './arbitrary.ts';
import { KINDS } from './model.ts';
import { GradeSchema, ResponseSchema } from './schema.ts';

describe('a response from outside', () => {
	it('is taken in every kind there is', () => {
		expect(ResponseSchema.options.map((option) => option.entries.kind.literal)).toEqual(KINDS);
		fc.assert(
			fc.property(anyResponse, (response) => {
				expect(v.is(ResponseSchema, response)).toBe(true);
			})
		);
	});

	it.each([
		['no kind', { option: 'a' }],
		['an unknown kind', { kind: 'essay', text: '…' }],
		['a field of another kind', { kind: 'choice', options: ['a'] }],
		['a number for an id', { kind: 'choice', option: 1 }],
		['a verdict that there is not', { kind: 'judge', verdicts: { a: 'perhaps' } }],
		['a list for a mapping', { kind: 'match', pairs: 'a' }],
		['nothing', null]
	])('is refused with %s', (_, response) => {
		expect(v.is(ResponseSchema, response)).toBe(false);
	});
});

describe('a grade from outside', () => {
	it.each([
		['a score above 1', { state: 'graded', score: 1.1, parts: [] }],
		['a score below 0', { state: 'graded', score: -0.1, parts: [] }],
		['no number for a score', { state: 'graded', score: Number.NaN, parts: [] }],
		['no parts', { state: 'graded', score: 1 }],
		['a score for no answer', { state: 'incomplete', score: 0 }]
	])('is refused with %s', (_, grade) => {
		expect(v.is(GradeSchema, grade)).toBe(false);
	});
});
