import { describe, expect, it } from 'vitest';
import { gradeChoices } from './grade.ts';
import type { ChoicesBody } from './model.ts';

const option = (id: string, key: boolean) => ({ id, key, text: '', why: '' });
/** Three keys, two others. */
const body: ChoicesBody<string> = {
	kind: 'choices',
	options: [option('a', true), option('b', true), option('c', true), option('x', false), option('y', false)]
};
const grade = (...options: string[]) => gradeChoices(body, { kind: 'choices', options });

describe('several choices', () => {
	it.each([
		['all keys and nothing else', ['a', 'b', 'c'], 1],
		['two of three keys', ['a', 'b'], 2 / 3],
		['all keys and one of two others', ['a', 'b', 'c', 'x'], 0.5],
		['everything', ['a', 'b', 'c', 'x', 'y'], 0],
		['more wrong than right, never below nothing', ['a', 'x', 'y'], 0],
		['one pick named twice', ['a', 'a'], 1 / 3]
	])('earn by the rule: %s', (_, options, score) => {
		expect(grade(...options)).toMatchObject({ state: 'graded', score });
	});

	it('mark a key that was not picked, and another option that was, as what went wrong', () => {
		expect(grade('a', 'b', 'x')).toMatchObject({
			parts: [
				{ id: 'a', right: true },
				{ id: 'b', right: true },
				{ id: 'c', right: false },
				{ id: 'x', right: false },
				{ id: 'y', right: true }
			]
		});
	});

	it('are incomplete with nothing picked, or with a pick that the item does not have', () => {
		expect(grade()).toEqual({ state: 'incomplete', missing: [] });
		expect(grade('a', 'gone')).toEqual({ state: 'incomplete', missing: [] });
		expect(gradeChoices(body, null)).toEqual({ state: 'incomplete', missing: [] });
	});
});
