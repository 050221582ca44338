import { describe, expect, it } from 'vitest';
import { gradeJudge } from './grade.ts';
import type { JudgeBody } from './model.ts';

const body: JudgeBody<string> = {
	kind: 'judge',
	statements: [
		{ id: 'a', verdict: 'says', text: '', why: '' },
		{ id: 'b', verdict: 'otherwise', text: '', why: '' },
		{ id: 'c', verdict: 'silent', text: '', why: '' }
	]
};

describe('judging statements', () => {
	it('earns the share judged rightly: "does not say" is not "says otherwise"', () => {
		expect(
			gradeJudge(body, { kind: 'judge', verdicts: { a: 'says', b: 'otherwise', c: 'otherwise' } })
		).toEqual({
			state: 'graded',
			score: 2 / 3,
			parts: [
				{ id: 'a', right: true },
				{ id: 'b', right: true },
				{ id: 'c', right: false }
			]
		});
	});

	it('is incomplete while a statement is not judged, however wrong the others are', () => {
		expect(gradeJudge(body, { kind: 'judge', verdicts: { a: 'silent' } })).toEqual({
			state: 'incomplete',
			missing: ['b', 'c']
		});
	});
});
