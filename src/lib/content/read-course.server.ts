import { buildCourse } from './build-course.server.ts';
import { checkConcepts } from './check/concepts.server.ts';
import { checkExam } from './check/exam.server.ts';
import { checkFacts } from './check/facts.server.ts';
import { checkFigures } from './check/figures.server.ts';
import { checkGlossary } from './check/glossary.server.ts';
import { checkItems } from './check/items.server.ts';
import { checkLessons } from './check/lessons.server.ts';
import { checkNames } from './check/names.server.ts';
import { checkTexts } from './check/texts.server.ts';
import type { Course } from './course.server.ts';
import type { CourseFiles } from './course-files.server.ts';
import { forgetTexts } from './markdown/parse.server.ts';
import { readManuscript, type Manuscript } from './manuscript.server.ts';
import { hasErrors, sortProblems, type Problem } from './problem.server.ts';
import type { Named } from './schema/fields.server.ts';
import { fileProblems, slugsOf } from './sheets.server.ts';
import { checkWriting } from './writing/check-writing.server.ts';

export interface ReadCourse {
	/** Absent where an error stands in the way; warnings come along with it. */
	readonly course?: Course;
	readonly problems: readonly Problem[];
	readonly counts: Readonly<Record<'files' | 'facts' | 'terms' | 'lessons' | 'items', number>>;
}

/** Reads and checks the whole of `content/`. All problems of all files are found, not only the first. */
export function readCourse(files: CourseFiles): ReadCourse {
	const slugs = slugsOf(files);
	const { manuscript, problems } = readManuscript(files);
	const broken = [
		...fileProblems(files),
		...problems,
		...checkTexts(manuscript),
		...checkNames(manuscript, slugs),
		...checkFacts(manuscript),
		...checkConcepts(manuscript),
		...checkGlossary(manuscript),
		...checkFigures(manuscript),
		...checkItems(manuscript),
		...checkLessons(manuscript, slugs),
		...checkExam(manuscript)
	];
	// What cannot be read would be missed in every list and count: the writing is judged once the rest is in order.
	const all = sortProblems(hasErrors(broken) ? broken : [...broken, ...checkWriting(manuscript)]);
	const counts = countsOf(manuscript, files, slugs);
	const course = hasErrors(all) ? {} : { course: buildCourse(manuscript, files) };
	forgetTexts();
	return { ...course, problems: all, counts };
}

function countsOf({ documents }: Manuscript, files: CourseFiles, slugs: readonly string[]): ReadCourse['counts'] {
	const defined = (kind: Named): number =>
		documents.flatMap(({ sites }) => sites).filter(({ role }) => role.defines === kind).length;
	return {
		files: files.size,
		facts: defined('fact'),
		terms: defined('term'),
		lessons: slugs.length,
		items: defined('item')
	};
}
