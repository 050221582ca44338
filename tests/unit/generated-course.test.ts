import { describe, expect, it } from 'vitest';
import { loadCourseFiles } from '#lib/content/course-files.server.ts';
import { readCourse } from '#lib/content/read-course.server.ts';
import { courseOf } from '../../src/commands/bench/scale/course-of.ts';
import { tinyCourse } from './content/tiny-course.ts';

describe('a course generated to be measured', () => {
	it('is one that the check lets through, with every lesson and four items for each', () => {
		const { course, problems } = readCourse(courseOf(30, tinyCourse));
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(course?.lessons.size).toBe(30);
		expect(course?.items).toHaveLength(120);
		expect(course?.units.map(({ lessons }) => lessons.length)).toEqual([25, 5]);
	});

	it.each([10, 100])('is let through beside the facts and terms of our own course: %i lessons', (lessons) => {
		const { problems } = readCourse(courseOf(lessons, loadCourseFiles('content')));
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('is the same every time, so that two measurements can be compared', () => {
		expect(courseOf(30, tinyCourse)).toEqual(courseOf(30, tinyCourse));
	});

	it('says something else in each lesson: equal texts would be read and packed once only', () => {
		const files = courseOf(30, tinyCourse);
		const english = [...files].filter(([path]) => path.endsWith('/en.md')).map(([, text]) => text);
		expect(new Set(english).size).toBe(30);
	});
});
