import { describe, expect, it } from 'vitest';
import { gradeGap } from './grade.ts';
import type { GapBody } from './model.ts';

const choices = (key: string) => ['x', 'y', 'z'].map((id) => ({ id, key: id === key, text: '', why: '' }));
const body: GapBody<string> = {
	kind: 'gap',
	text: '{a} and {b}',
	gaps: [
		{ id: 'a', choices: choices('x') },
		{ id: 'b', choices: choices('y') }
	]
};

describe('filling gaps', () => {
	it('earns the share of gaps filled with their key: the key of another gap is wrong', () => {
		expect(gradeGap(body, { kind: 'gap', gaps: { a: 'x', b: 'x' } })).toEqual({
			state: 'graded',
			score: 0.5,
			parts: [
				{ id: 'a', right: true },
				{ id: 'b', right: false }
			]
		});
	});

	it('is incomplete while a gap is empty', () => {
		expect(gradeGap(body, { kind: 'gap', gaps: { b: 'y' } })).toEqual({
			state: 'incomplete',
			missing: ['a']
		});
	});
});
