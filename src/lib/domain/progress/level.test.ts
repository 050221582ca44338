import { describe, expect, test } from 'vitest';
import { levelOf } from './level.ts';
import type { Mastery } from './model.ts';

const started: Mastery = { state: 'started', items: 1, kinds: 1, days: 1, average: 0 };

describe('how full a concept is drawn', () => {
	test('nothing answered is empty, and mastered alone is full', () => {
		expect(levelOf(undefined)).toBe(0);
		expect(levelOf({ state: 'mastered', items: 5, kinds: 2, days: 2, average: 0.9 })).toBe(1);
	});

	test('one wrong answer shows already', () => {
		expect(levelOf(started)).toBeGreaterThan(0.1);
	});

	test('each step towards mastery raises it', () => {
		const steps: readonly Mastery[] = [
			started,
			{ ...started, items: 5 },
			{ ...started, items: 5, kinds: 2 },
			{ ...started, items: 5, kinds: 2, average: 1 }
		];
		const levels = steps.map(levelOf);
		expect(levels).toEqual([...levels].sort((a, b) => a - b));
		expect(new Set(levels).size).toBe(levels.length);
	});

	test('much of one thing does not make up for another that is missing', () => {
		expect(levelOf({ ...started, items: 300, kinds: 8, average: 1 })).toBeLessThan(1);
	});
});
