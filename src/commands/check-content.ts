// Checks content/ and prints what is wrong, each with its place: `npm run check:content`. Exits 1 on errors.
import { loadCourseFiles } from '#lib/content/course-files.server.ts';
import { contentRoot } from '#lib/content/load-course.server.ts';
import { hasErrors, printProblems } from '#lib/content/problem.server.ts';
import { readCourse } from '#lib/content/read-course.server.ts';

const { problems, counts } = readCourse(loadCourseFiles(contentRoot()));
if (problems.length > 0) console.error(printProblems(problems));

const errors = problems.filter(({ severity }) => severity === 'error').length;
console.log(
	`content: ${counts.files} files, ${counts.facts} facts, ${counts.terms} terms, ${counts.lessons} lessons, ` +
		`${counts.items} items; ${errors} errors, ${problems.length - errors} warnings`
);
if (hasErrors(problems)) process.exitCode = 1;
