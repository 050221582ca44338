import { describe, expect, it } from 'vitest';
import { gradeChoice } from './grade.ts';
import type { ChoiceBody } from './model.ts';

const body: ChoiceBody<string> = {
	kind: 'choice',
	options: [
		{ id: 'a', text: '', why: '' },
		{ id: 'b', key: true, text: '', why: '' },
		{ id: 'c', text: '', why: '' }
	]
};

describe('a single choice', () => {
	it('earns 1 for the key', () => {
		expect(gradeChoice(body, { kind: 'choice', option: 'b' })).toMatchObject({ score: 1 });
	});

	it('earns nothing for another option, and marks that one and the key as the parts that went wrong', () => {
		expect(gradeChoice(body, { kind: 'choice', option: 'a' })).toEqual({
			state: 'graded',
			score: 0,
			parts: [
				{ id: 'a', right: false },
				{ id: 'b', right: false },
				{ id: 'c', right: true }
			]
		});
	});

	it.each([null, { kind: 'choice', option: 'gone' } as const])(
		'is incomplete without an option of its own: %o',
		(response) => {
			expect(gradeChoice(body, response)).toEqual({ state: 'incomplete', missing: [] });
		}
	);
});
