import { describe, expect, it } from 'vitest';
import { gradeMatch } from './grade.ts';
import type { MatchBody } from './model.ts';

const body: MatchBody<string> = {
	kind: 'match',
	lefts: [
		{ id: 'a', to: 'x', text: '', why: '' },
		{ id: 'b', to: 'y', text: '', why: '' }
	],
	rights: [
		{ id: 'x', text: '' },
		{ id: 'y', text: '' },
		{ id: 'extra', text: '' }
	]
};

describe('matching', () => {
	it('earns the share of right pairs; two lefts may be given the same right', () => {
		expect(gradeMatch(body, { kind: 'match', pairs: { a: 'x', b: 'x' } })).toMatchObject({ score: 0.5 });
		expect(gradeMatch(body, { kind: 'match', pairs: { a: 'x', b: 'extra' } })).toMatchObject({ score: 0.5 });
	});

	it('is incomplete while a left is open, or matched to what the item no longer has', () => {
		expect(gradeMatch(body, { kind: 'match', pairs: { a: 'x', b: 'gone' } })).toEqual({
			state: 'incomplete',
			missing: ['b']
		});
	});
});
