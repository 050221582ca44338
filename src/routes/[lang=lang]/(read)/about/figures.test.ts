import { describe, expect, it } from 'vitest';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { figuresOf } from './figures.server.ts';

const course = loadCourse();

describe('the figures that the course states about itself', () => {
	it('add up: every question has a level, and no more facts are taught or asked than there are', () => {
		const { items, levels, statement, facts, lessons } = figuresOf(course);
		expect(levels.recall + levels.understand + levels.apply).toBe(items);
		expect(lessons).toBe(course.units.flatMap((unit) => unit.lessons).length);
		expect(statement.facts).toBeGreaterThan(0);
		expect(statement.facts).toBeLessThan(facts);
		expect(statement.taught).toBeLessThanOrEqual(statement.facts);
		expect(statement.asked).toBeLessThanOrEqual(statement.facts);
	});

	it('count a fact as taught or asked only where a lesson cites it or a question rests on it', () => {
		const none = figuresOf({ ...course, lessons: new Map(), items: [] });
		expect(none.statement).toMatchObject({ taught: 0, asked: 0 });
		const one = course.items.filter(({ facts }) => facts.some((id) => id === 'S4.2')).slice(0, 1);
		expect(figuresOf({ ...course, items: one }).statement.asked).toBeGreaterThan(0);
	});
});
