import type { Browser } from 'playwright';
import type { Findings } from './findings.ts';
import type { Measured } from './plan.ts';
import { runSlowly } from './slow-line.ts';
import type { Site } from './stage-site.ts';
import { median, spread } from './statistics.ts';
import { printTable } from './table.ts';
import { findTargets } from './targets.ts';

/** By target, one entry a round; null where a run failed. */
type Runs = ReadonlyMap<string, (Measured | null)[]>;

/**
 * What a reader waits for on a slow line and processor. Targets take turns, in reversed order every other round, and
 * ratios are taken within a round: what slows this machine for a while slows both sides.
 */
export async function measureTimes(
	browser: Browser,
	site: Site,
	rounds: number,
	findings: Findings
): Promise<void> {
	const targets = await findTargets(browser, site);
	const runs: Runs = new Map(targets.map(({ name }) => [name, []]));
	for (let round = 0; round < rounds; round += 1)
		for (const target of round % 2 ? targets.toReversed() : targets)
			runs.get(target.name)?.push(await runSlowly(target, site));
	printTimes(runs);
	printGoals(runs, findings);
}

function printTimes(runs: Runs): void {
	const rows = [...runs].map(([name, measured]) => {
		const all = measured.filter((run) => run !== null);
		const asked = all.filter(({ feedback }) => !Number.isNaN(feedback));
		return [
			name,
			spread(all.map(({ firstPaint }) => firstPaint)),
			spread(all.map(({ text }) => text)),
			spread(asked.map(({ feedback }) => feedback)),
			spread(asked.map(({ blocked }) => blocked)),
			spread(asked.flatMap(({ clicks }) => clicks)),
			`${all.filter(({ early }) => early).length}`,
			`${all.length}/${measured.length}`
		];
	});
	printTable(
		'Slow line (1.6 Mbit/s, 150 ms), processor slowed 4 times: medians (min–max), ms',
		['page', 'first paint', 'text', 'answer and feedback', 'blocked', 'click to paint', 'early taps', 'runs'],
		rows
	);
}

function printGoals(runs: Runs, findings: Findings): void {
	const rows: string[][] = [];
	const hold = (what: string, values: readonly number[], goal: number, digits: number): void => {
		if (values.length === 0) return;
		rows.push([what, spread(values, digits), String(goal), findings.goal(what, median(values), goal)]);
	};
	const of = (name: string): readonly Measured[] => (runs.get(name) ?? []).filter((run) => run !== null);
	const ratios = (
		one: string,
		other: string,
		figure: 'firstPaint' | 'text' | 'feedback'
	): readonly number[] =>
		(runs.get(one) ?? []).flatMap((run, round) => {
			const against = runs.get(other)?.[round];
			return run && against ? [run[figure] / against[figure]] : [];
		});

	hold('lesson, first paint ÷ without scripts', ratios('lesson', 'lesson, no scripts', 'firstPaint'), 1.1, 2);
	hold('lesson, text ÷ without scripts', ratios('lesson', 'lesson, no scripts', 'text'), 1.1, 2);
	for (const floor of ['floor', 'second floor'])
		for (const page of ['lesson', 'practice'])
			hold(`${page}, feedback ÷ ${floor}`, ratios(page, floor, 'feedback'), 1.6, 2);
	for (const page of ['lesson', 'practice']) {
		hold(
			`${page}, blocked, ms`,
			of(page).map(({ blocked }) => blocked),
			600,
			0
		);
		hold(
			`${page}, click to paint, ms`,
			of(page).flatMap(({ clicks }) => clicks),
			60,
			0
		);
	}
	for (const [name, measured] of runs) {
		const failed = measured.filter((run) => run === null).length;
		if (failed > 0) hold(`${name}, runs without an end`, [failed], 0, 0);
	}
	printTable('Goals (ratios within a round)', ['what', 'median (min–max)', 'goal', ''], rows);
}
