import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOrder } from './grade.ts';
import type { OrderBody } from './model.ts';

const bodyOf = (ids: string): OrderBody<string> => ({
	kind: 'order',
	entries: [...ids].map((id) => ({ id, text: '', why: '' }))
});
const grade = (ids: string) => gradeOrder(bodyOf('abcd'), { kind: 'order', entries: [...ids] });

describe('putting in order', () => {
	it.each([
		['abcd', 1],
		['bacd', 4 / 6],
		['dabc', 0],
		['cdab', 0],
		['dcba', 0]
	])('earns by pairs in the right order less pairs in the wrong one: %s', (ids, score) => {
		expect(grade(ids)).toMatchObject({ state: 'graded', score });
	});

	it('marks an entry right at its own place only', () => {
		expect(grade('bacd')).toMatchObject({
			parts: [
				{ id: 'a', right: false },
				{ id: 'b', right: false },
				{ id: 'c', right: true },
				{ id: 'd', right: true }
			]
		});
	});

	it('earns less for one exchange of neighbours more', () => {
		const half = fc.shuffledSubarray([...'abcd'], { minLength: 4 });
		fc.assert(
			fc.property(half, fc.nat(2), (ids, at) => {
				const [before = '', first = '', second = '', after = ''] = [
					ids.slice(0, at).join(''),
					ids[at],
					ids[at + 1],
					ids.slice(at + 2).join('')
				];
				const [low, high] = [first, second].toSorted();
				const better = grade(`${before}${low}${high}${after}`);
				const worse = grade(`${before}${high}${low}${after}`);
				if (better.state !== 'graded' || worse.state !== 'graded') throw new Error('incomplete');
				expect(better.score).toBeGreaterThanOrEqual(worse.score);
			})
		);
	});

	it.each(['', 'abc', 'aabcd', 'abcx', 'aabc'])(
		'is incomplete unless every entry is named once: "%s"',
		(ids) => {
			expect(grade(ids).state).toBe('incomplete');
		}
	);

	it('names the entries that have no place', () => {
		expect(grade('ca')).toEqual({ state: 'incomplete', missing: ['b', 'd'] });
	});
});
