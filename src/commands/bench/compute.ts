import type { Findings } from './findings.ts';
import { analyseClasses } from './compute/analysing.ts';
import { checkContent } from './compute/check-content.ts';
import { collectSubmissions } from './compute/collecting.ts';
import { drawPapers } from './compute/drawing.ts';
import { foldRecords } from './compute/folding.ts';
import { gradeResponses } from './compute/grading.ts';
import { median, spread } from './statistics.ts';
import { printTable } from './table.ts';

/** What the course computes, in Node and without a page. */
export async function measureCompute(runs: number, findings: Findings): Promise<void> {
	const figures = [
		...gradeResponses(runs),
		...drawPapers(runs),
		...foldRecords(runs),
		...analyseClasses(runs),
		...checkContent(runs),
		...(await collectSubmissions(runs))
	];
	const rows = figures.map(({ what, values, goal }) => [
		what,
		spread(values, 1),
		goal === undefined ? '–' : String(goal),
		goal === undefined ? '' : findings.goal(what, median(values), goal)
	]);
	printTable(`Compute: medians (min–max) of ${runs} runs`, ['what', 'measured', 'goal', ''], rows);
}
