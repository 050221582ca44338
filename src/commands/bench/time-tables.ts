import type { Findings } from './findings.ts';
import type { Measured } from './plan.ts';
import { median, spread } from './statistics.ts';
import { printTable } from './table.ts';

/** By name of target, one entry a round; null where a run did not come to its end. */
export type Runs = ReadonlyMap<string, readonly (Measured | null)[]>;

const FIGURES = ['firstPaint', 'text', 'sent', 'feedback', 'blocked'] as const;
type Figure = (typeof FIGURES)[number];

/** Names of targets. */
const LESSONS = ['lesson', 'lesson in Chinese'];

export function printTimes(runs: Runs): void {
	const rows = [...runs].map(([name, measured]) => [
		name,
		...FIGURES.map((figure) => spread(valuesOf(runs, name, figure))),
		spread(clicksOf(runs, name)),
		String(measured.filter((run) => run?.early).length),
		`${measured.filter((run) => run).length}/${measured.length}`
	]);
	printTable(
		'Slow line (1.6 Mbit/s, 150 ms), processor slowed 4 times: medians (min–max), ms',
		[
			'page',
			'first paint',
			'text',
			'answer sent',
			'feedback',
			'blocked',
			'click to paint',
			'early taps',
			'runs'
		],
		rows
	);
}

export function printGoals(runs: Runs, findings: Findings): void {
	const ratios = (page: string, other: string, figure: Figure, goal: number) => ({
		what: `${page}, ${WORDS[figure]} ÷ ${other}`,
		values: ratiosOf(runs, page, other, figure),
		best: Math.min(...valuesOf(runs, page, figure)) / Math.min(...valuesOf(runs, other, figure)),
		goal,
		digits: 2
	});
	const durations = (what: string, values: readonly number[], goal: number) => ({
		what,
		values,
		best: Infinity,
		goal,
		digits: 0
	});
	const goals = [
		ratios('lesson', 'lesson, no scripts', 'firstPaint', 1.1),
		ratios('lesson', 'lesson, no scripts', 'text', 1.1),
		// A page to work in has bounds of its own, in bytes and requests: its script alone takes longer than the floor.
		...LESSONS.flatMap((lesson) =>
			['floor', 'second floor'].map((floor) => ratios(lesson, floor, 'feedback', 1.6))
		),
		...[...LESSONS, 'practice'].flatMap((page) => [
			durations(`${page}, blocked, ms`, valuesOf(runs, page, 'blocked'), 600),
			durations(`${page}, click to paint, ms`, clicksOf(runs, page), 60)
		])
	];
	const rows = goals
		.filter(({ values }) => values.length > 0)
		.map(({ what, values, best, goal, digits }) => {
			// What else the machine does only ever adds, to either side: the kinder of the two is nearer the truth.
			const mark = findings.goal(what, Math.min(median(values), best), goal);
			return [
				what,
				spread(values, digits),
				Number.isFinite(best) ? best.toFixed(digits) : '',
				String(goal),
				mark
			];
		});
	printTable('Goals', ['what', 'median within a round (min–max)', 'best ÷ best', 'goal', ''], rows);
	for (const [name, measured] of runs)
		findings.goal(`${name}, runs without an end`, measured.filter((run) => run === null).length, 0);
}

const WORDS: Readonly<Record<Figure, string>> = {
	firstPaint: 'first paint',
	text: 'text',
	sent: 'answer sent',
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
