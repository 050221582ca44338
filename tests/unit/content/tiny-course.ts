import { fileURLToPath } from 'node:url';
import { loadCourseFiles, type CourseFiles } from '#lib/content/course-files.server.ts';
import { printProblem } from '#lib/content/problem.server.ts';
import { readCourse } from '#lib/content/read-course.server.ts';

/** A course of one lesson and one item of each kind, in which nothing is wrong. */
export const tinyCourse = loadCourseFiles(fileURLToPath(new URL('../../fixtures/tiny-course', import.meta.url)));

/** The course with one passage of one file written otherwise. The passage must stand there. */
export function withChange(path: string, from: string, to: string): CourseFiles {
	const text = tinyCourse.get(path) ?? '';
	if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
	return withFile(path, text.replace(from, () => to));
}

export const withFile = (path: string, text: string): CourseFiles => new Map([...tinyCourse, [path, text]]);

export const withoutFile = (path: string): CourseFiles =>
	new Map([...tinyCourse].filter(([other]) => other !== path));

/** What an author reads, line by line. */
export const messages = (files: CourseFiles): string[] => readCourse(files).problems.map(printProblem);
