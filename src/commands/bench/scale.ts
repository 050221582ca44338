import { loadCourseFiles } from '#lib/content/course-files.server.ts';
import type { Findings } from './findings.ts';
import { courseOf } from './scale/course-of.ts';
import { measuredBuild } from './scale/measured-build.ts';
import { printTable } from './table.ts';

const SIZES = [10, 100, 1000];
const MOST_SECONDS = 60;
const MOST_MEMORY = 1.5;
/** A lesson more may cost this many times what it cost in a smaller course; something quadratic would come to ten. */
const LINEAR = 1.5;

/** Builds generated courses, each ten times the last: their time is to grow with the number of their lessons. */
export function measureScale(findings: Findings): void {
	const base = loadCourseFiles('content');
	const builds = SIZES.map((lessons) => {
		console.log(`Building a course of ${lessons} lessons …`);
		return { lessons, ...measuredBuild(courseOf(lessons, base)) };
	});
	printTable(
		'Generated courses (processor time of all cores; memory of all processes)',
		['lessons', 'pages', 's', 'processor s', 'GB'],
		builds.map(({ lessons, pages, seconds, processor, memory }) => [
			String(lessons),
			String(pages),
			seconds.toFixed(1),
			processor.toFixed(1),
			memory.toFixed(2)
		])
	);
	const [small, middle, large] = builds;
	if (!small || !middle || !large) return;
	const perLesson = (from: typeof small, to: typeof small): number =>
		(to.processor - from.processor) / (to.lessons - from.lessons);
	const growth = perLesson(middle, large) / perLesson(small, middle);
	const rows: readonly (readonly [what: string, value: number, most: number])[] = [
		[`building ${large.lessons} lessons, s`, large.seconds, MOST_SECONDS],
		[`building ${large.lessons} lessons, GB`, large.memory, MOST_MEMORY],
		['a lesson more in the largest course, as multiples of one in a smaller', growth, LINEAR]
	];
	printTable(
		'Scale',
		['what', 'measured', 'goal', ''],
		rows.map(([what, value, most]) => [
			what,
			value.toFixed(2),
			String(most),
			findings.goal(what, value, most)
		])
	);
}
