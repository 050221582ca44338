// Prints how the question bank is built and how well it could be guessed: `npm run report:bank`.
import { contentRoot } from '#lib/content/load-course.server.ts';
import { loadCourseFiles } from '#lib/content/course-files.server.ts';
import { readManuscript } from '#lib/content/manuscript.server.ts';
import { isError, printItems } from '#lib/content/problem.server.ts';
import { readCourse } from '#lib/content/read-course.server.ts';
import { bankReport } from '#lib/content/writing/bank-report.server.ts';

const files = loadCourseFiles(contentRoot());
const warnings = readCourse(files).problems.filter((problem) => !isError(problem));
console.log(bankReport(readManuscript(files).manuscript));
console.log(`\nWarnings by item: ${warnings.length}\n\n${printItems(warnings)}`);
