import { expect, it } from 'vitest';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { guidePlans } from './guide-page.server.ts';
import { minutesOf, PLANS } from './plans.ts';

const course = loadCourse();
const { lessons } = course;

it('A plan fills the hours that it is for', () => {
	expect(PLANS.map(minutesOf)).toEqual([60, 180, 360]);
});

it('Every lesson that a plan names is in the course', () => {
	const named = PLANS.flatMap(({ parts }) =>
		parts.flatMap((part) => [...(part.lessons ?? []), part.discuss])
	);
	expect(named.filter((slug) => slug !== undefined && !lessons.has(slug))).toEqual([]);
});

it('Whoever teaches six hours has taught the whole course', () => {
	const taught = new Set(PLANS.at(-1)?.parts.flatMap((part) => part.lessons ?? []));
	expect([...lessons.keys()].filter((slug) => !taught.has(slug))).toEqual([]);
});

it('What is read in one stretch of a class can be read in it', () => {
	for (const { parts } of PLANS)
		for (const { minutes, lessons: slugs = [], shared, what } of parts) {
			const each = slugs.map((slug) => lessons.get(slug)?.minutes.en ?? Infinity);
			const needed = shared ? Math.max(...each) : each.reduce((sum, one) => sum + one, 0);
			expect(needed, what.en).toBeLessThanOrEqual(minutes);
		}
});

it('A course that keeps a lesson back has plans that neither link to it nor ask its question', () => {
	const first = new Map([...lessons].filter(([slug]) => slug === 'peace'));
	const parts = guidePlans('en', '../../', { ...course, lessons: first }).flatMap((plan) => plan.parts);
	expect(new Set(parts.flatMap((part) => part.lessons.map(({ slug }) => slug)))).toEqual(new Set(['peace']));
	expect(parts.map(({ minutes }) => minutes)).toEqual(
		PLANS.flatMap((plan) => plan.parts.map(({ minutes }) => minutes))
	);
	expect(parts.filter(({ discuss }) => discuss !== null)).toEqual([]);
});
