import { describe, expect, it } from 'vitest';
import { stepOf, stepsFor } from './brotli-steps.ts';

const lessons = (megabytes: number) => ({ path: 'en/lessons/peace/index.html', size: megabytes * 1e6 });
const practice = (megabytes: number) => ({ path: 'en/practice/peace/index.html', size: megabytes * 1e6 });

describe('how well a site is packed', () => {
	it('is as well as can be for the lessons of a course like ours, which readers on poor lines wait for', () => {
		expect(stepsFor([lessons(7), practice(15)])).toEqual({ first: 11, later: 10 });
	});

	it('takes seconds, not minutes, for a course fifty times as large', () => {
		expect(stepsFor([lessons(350), practice(750)])).toEqual({ first: 8, later: 8 });
	});

	it('leaves the best to pages and scripts where there is not time for both', () => {
		const steps = stepsFor([lessons(20), practice(40)]);
		expect(steps.first).toBeGreaterThan(steps.later);
	});

	it.each([
		['zh/practice/peace/index.html', 1],
		['en/practice/peace/__data.json', 1],
		['en/data/items/points.json', 1],
		['en/practice/index.html', 2],
		['en/lessons/data/index.html', 2],
		['_app/immutable/core.js', 2]
	])('tells what practice asks from what is read: %s', (path, expected) => {
		expect(stepOf(path, { first: 2, later: 1 })).toBe(expected);
	});
});
