import type { Findings } from './findings.ts';
import type { Measured } from './plan.ts';
import { median, spread } from './statistics.ts';
import { printTable } from './table.ts';

/** By name of target, one entry a round; null where a run did not come to its end. */
export type Runs = ReadonlyMap<string, readonly (Measured | null)[]>;

type Figure = 'firstPaint' | 'text' | 'feedback' | 'blocked';

export function printTimes(runs: Runs): void {
	const rows = [...runs].map(([name, measured]) => [
		name,
		...(['firstPaint', 'text', 'feedback', 'blocked'] as const).map((figure) =>
			spread(valuesOf(runs, name, figure))
		),
		spread(clicksOf(runs, name)),
		String(measured.filter((run) => run?.early).length),
		`${measured.filter((run) => run).length}/${measured.length}`
	]);
	printTable(
		'Slow line (1.6 Mbit/s, 150 ms), processor slowed 4 times: medians (min–max), ms',
		['page', 'first paint', 'text', 'answer and feedback', 'blocked', 'click to paint', 'early taps', 'runs'],
		rows
	);
}

export function printGoals(runs: Runs, findings: Findings): void {
	const ratios = (page: string, other: string, figure: Figure, goal: number) => ({
		what: `${page}, ${WORDS[figure]} ÷ ${other}`,
		values: ratiosOf(runs, page, other, figure),
		goal,
		digits: 2
	});
	const goals = [
		ratios('lesson', 'lesson, no scripts', 'firstPaint', 1.1),
		ratios('lesson', 'lesson, no scripts', 'text', 1.1),
		...['floor', 'second floor'].flatMap((floor) =>
			['lesson', 'practice'].map((page) => ratios(page, floor, 'feedback', 1.6))
		),
		...['lesson', 'practice'].flatMap((page) => [
			{ what: `${page}, blocked, ms`, values: valuesOf(runs, page, 'blocked'), goal: 600, digits: 0 },
			{ what: `${page}, click to paint, ms`, values: clicksOf(runs, page), goal: 60, digits: 0 }
		])
	];
	const rows = goals
		.filter(({ values }) => values.length > 0)
		.map(({ what, values, goal, digits }) => {
			const mark = findings.goal(what, median(values), goal);
			return [what, spread(values, digits), String(goal), mark];
		});
	printTable('Goals (ratios within a round)', ['what', 'median (min–max)', 'goal', ''], rows);
	for (const [name, measured] of runs)
		findings.goal(`${name}, runs without an end`, measured.filter((run) => run === null).length, 0);
}

const WORDS: Readonly<Record<Figure, string>> = {
	firstPaint: 'first paint',
	text: 'text',
	feedback: 'feedback',
	blocked: 'blocked'
};

const runsOf = (runs: Runs, name: string): readonly Measured[] =>
	(runs.get(name) ?? []).filter((run) => run !== null);

const valuesOf = (runs: Runs, name: string, figure: Figure): readonly number[] =>
	runsOf(runs, name)
		.map((run) => run[figure])
		.filter((value) => !Number.isNaN(value));

const clicksOf = (runs: Runs, name: string): readonly number[] =>
	runsOf(runs, name).flatMap(({ clicks }) => clicks);

/** Within each round that both have finished. */
const ratiosOf = (runs: Runs, name: string, other: string, figure: Figure): readonly number[] =>
	(runs.get(name) ?? []).flatMap((run, round) => {
		const against = runs.get(other)?.[round];
		return run && against ? [run[figure] / against[figure]] : [];
	});
