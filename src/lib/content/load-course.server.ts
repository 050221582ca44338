import { resolve } from 'node:path';
import { handedOver } from './checked-course.server.ts';
import { loadCourseFiles, stampOfFiles } from './course-files.server.ts';
import type { Course } from './course.server.ts';
import { errorsOf } from './problem.server.ts';
import { readCourse, type ReadCourse } from './read-course.server.ts';

/**
 * Where the course stands: in `content/`, for every command and the build run in the project's own folder, or in the
 * folder that COURSE_CONTENT names.
 */
export const contentRoot = (): string => resolve(process.env['COURSE_CONTENT'] ?? 'content');

let last: { readonly stamp: string; readonly read: ReadCourse } | undefined;

/**
 * The course in `content/`, read again only after a file has changed. Throws an error with the list of
 * these, one a line, where there are errors.
 */
export function loadCourse(): Course {
	const handed = handedOver(contentRoot());
	if (handed) return handed;
	const { course, problems } = readContent();
	if (!course) throw new Error(errorsOf(problems));
	return course;
}

/** What `content/` holds now, with its problems. */
export function readContent(root = contentRoot()): ReadCourse {
	const stamp = `${root}\n${stampOfFiles(root)}`;
	if (last?.stamp !== stamp) last = { stamp, read: readCourse(loadCourseFiles(root)) };
	return last.read;
}
