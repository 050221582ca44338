import { describe, expect, it } from 'vitest';
import { gradeSort } from './grade.ts';
import type { SortBody } from './model.ts';

const entry = (id: string, group: string) => ({ id, group, text: '', why: '' });
const body: SortBody<string> = {
	kind: 'sort',
	groups: [
		{ id: 'principle', text: '' },
		{ id: 'goal', text: '' }
	],
	entries: [entry('a', 'principle'), entry('b', 'goal'), entry('c', 'goal'), entry('d', 'principle')]
};

describe('sorting into groups', () => {
	it('earns the share of entries in their group', () => {
		const groups = { a: 'principle', b: 'goal', c: 'goal', d: 'goal' };
		expect(gradeSort(body, { kind: 'sort', groups })).toMatchObject({ score: 0.75 });
	});

	it('is incomplete while an entry is in no group', () => {
		const groups = { a: 'principle', b: 'goal', c: 'gone' };
		expect(gradeSort(body, { kind: 'sort', groups })).toEqual({ state: 'incomplete', missing: ['c', 'd'] });
	});
});
