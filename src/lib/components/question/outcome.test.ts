import { beforeAll, describe, expect, it } from 'vitest';
import { gradeItem } from '#lib/domain/question/grade.ts';
import type { Body, Grade, Item, Response } from '#lib/domain/question/model.ts';
import asking from '#lib/i18n/messages/en/asking.json' with { type: 'json' };
import { speak } from '#lib/i18n/t.ts';
import { missingWords, resultWords, unfinishedWords } from './outcome.ts';

const item = (body: Body<string>): Item => ({
	id: 'i',
	concepts: ['peace'],
	facts: ['S5.1'],
	level: 'recall',
	unit: 'u',
	keyVersion: 'k',
	wordingVersion: 'w',
	stem: 's',
	hint: 'h',
	...body
});
const option = (id: string, key = false) => ({ id, key, text: id, why: id });
const picks = item({
	kind: 'choices',
	options: [option('a', true), option('b', true), option('c'), option('d')]
});
const judged = item({
	kind: 'judge',
	statements: ['a', 'b', 'c', 'd'].map((id) => ({ id, verdict: 'says' as const, text: id, why: id }))
});
const ordered = item({ kind: 'order', entries: ['a', 'b'].map((id) => ({ id, text: id, why: id })) });

function wordsFor(asked: Item, response: Response): string {
	const grade: Grade = gradeItem(asked, response);
	return grade.state === 'graded' ? resultWords(asked, response, grade) : missingWords(asked, grade);
}

beforeAll(() => speak('en', asking));

describe('the words after a check', () => {
	it('say that everything was right', () => {
		expect(wordsFor(picks, { kind: 'choices', options: ['a', 'b'] })).toBe('Correct.');
	});

	it('count what was right before what was not', () => {
		const verdicts = { a: 'says', b: 'says', c: 'says', d: 'silent' } as const;
		expect(wordsFor(judged, { kind: 'judge', verdicts })).toBe('Not quite: 3 of 4 right.');
	});

	it('tell right answers found from wrong ones picked', () => {
		expect(wordsFor(picks, { kind: 'choices', options: ['a', 'c'] })).toBe(
			'Not quite: 1 of 2 right answers found, and one that is not right.'
		);
		expect(wordsFor(picks, { kind: 'choices', options: ['b'] })).toBe(
			'Not quite: 1 of 2 right answers found.'
		);
	});

	it('name how much of a question in parts is missing', () => {
		expect(wordsFor(judged, { kind: 'judge', verdicts: { a: 'says' } })).toBe('Not answered yet: 3 of 4.');
	});

	it('say of an untouched order that the order shown is not the answer', () => {
		expect(missingWords(ordered, { state: 'incomplete', missing: ['a', 'b'] })).toMatch(/not the answer/);
	});
});

describe('the words for an answer that was never finished', () => {
	it('tell nothing answered from not everything answered', () => {
		expect(unfinishedWords(judged, null)).toBe('Not answered.');
		expect(unfinishedWords(judged, { state: 'incomplete', missing: ['a', 'b', 'c', 'd'] })).toBe(
			'Not answered.'
		);
		expect(unfinishedWords(judged, { state: 'incomplete', missing: ['a'] })).toBe(
			'Not finished: 1 of 4 not answered.'
		);
	});
});
