// Checks content/ and prints what is wrong, each with its place: `npm run check:content`. Exits 1 on errors.
// Warnings are counted with a few of each kind; `npm run check:content -- --warnings` prints them all, by item.
import { loadCourseFiles } from '#lib/content/course-files.server.ts';
import { contentRoot } from '#lib/content/load-course.server.ts';
import { isError, printCounts, printItems, printProblems } from '#lib/content/problem.server.ts';
import { readCourse } from '#lib/content/read-course.server.ts';

const SHOWN_OF_EACH_KIND = 2;

const { problems, counts } = readCourse(loadCourseFiles(contentRoot()));
const errors = problems.filter(isError);
const warnings = problems.filter((problem) => !isError(problem));
const wantsAll = process.argv.includes('--warnings');

if (errors.length > 0) console.error(printProblems(errors));
if (warnings.length > 0)
	console.error(wantsAll ? printItems(warnings) : printCounts(warnings, SHOWN_OF_EACH_KIND));
if (warnings.length > 0 && !wantsAll)
	console.error('All warnings, by item: npm run check:content -- --warnings');
console.log(
	`content: ${counts.files} files, ${counts.facts} facts, ${counts.terms} terms, ${counts.lessons} lessons, ` +
		`${counts.items} items; ${errors.length} errors, ${warnings.length} warnings`
);
if (errors.length > 0) process.exitCode = 1;
