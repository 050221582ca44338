import { expect, test } from 'vitest';
import { lessonOf } from './lesson-of.ts';

const LESSONS = [
	{ slug: 'all', concepts: ['first', 'second'] },
	{ slug: 'own', concepts: ['second'] }
];

test('a concept leads to the lesson that is about it before all else', () => {
	expect(lessonOf('second', LESSONS)?.slug).toBe('own');
});

test('without a lesson of its own it leads to the first that teaches it', () => {
	expect(lessonOf('second', LESSONS.slice(0, 1))?.slug).toBe('all');
});

test('what no lesson teaches leads to none', () => {
	expect(lessonOf('third', LESSONS)).toBeUndefined();
});
