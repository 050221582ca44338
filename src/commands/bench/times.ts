import type { Browser } from 'playwright';
import type { Findings } from './findings.ts';
import type { Measured } from './plan.ts';
import { runSlowly } from './slow-line.ts';
import type { Site } from './stage-site.ts';
import { findTargets } from './targets.ts';
import { printGoals, printTimes } from './time-tables.ts';

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
	const runs = new Map(targets.map(({ name }): [string, (Measured | null)[]] => [name, []]));
	for (let round = 0; round < rounds; round += 1)
		for (const target of round % 2 ? targets.toReversed() : targets)
			runs.get(target.name)?.push(await runSlowly(target, site));
	printTimes(runs);
	printGoals(runs, findings);
}
