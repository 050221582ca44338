import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { choicesOf } from './choices.ts';
import { fixedChance, newPage } from './in-page.ts';
import { barePlan, floorPlan, lessonPlan, practicePlan, type Plan } from './plan.ts';
import { BARE_LESSON, FLOOR, LESSON, PRACTICE, SECOND_FLOOR, type Site } from './stage-site.ts';

export interface Target {
	readonly name: string;
	readonly path: string;
	readonly plan: Plan;
	/** Stands for every random byte, so that the same paper is drawn in every run. */
	readonly chance?: number;
}

/** The pages whose times are compared, each with the way through it. */
export async function findTargets(browser: Browser, site: Site): Promise<readonly Target[]> {
	const lesson = lessonPlan(await findChoices(browser, site));
	const targets = [
		{ name: 'floor', path: `${FLOOR}index.html`, plan: floorPlan },
		{ name: 'lesson', path: `en/${LESSON}`, plan: lesson },
		{ name: 'lesson in Chinese', path: `zh/${LESSON}`, plan: lesson },
		{ name: 'lesson, no scripts', path: BARE_LESSON, plan: barePlan },
		{ name: 'practice', path: `en/${PRACTICE}`, plan: practicePlan, chance: await luckyChance(browser, site) }
	];
	const second = `${SECOND_FLOOR}index.html`;
	if (!existsSync(join(site.dir, second))) return targets;
	return [...targets, { name: 'second floor', path: second, plan: floorPlan }];
}

async function findChoices(browser: Browser, site: Site): Promise<readonly string[]> {
	const page = await newPage(browser);
	await page.goto(`${site.address}en/${LESSON}`);
	const slots = await choicesOf(page);
	await page.context().close();
	return slots;
}

/** A number from which a paper is drawn that begins with one of a few options, as the floor does. */
async function luckyChance(browser: Browser, site: Site): Promise<number> {
	for (let chance = 1; chance < 256; chance += 1) {
		const page = await newPage(browser);
		await page.addInitScript(fixedChance, chance);
		await page.goto(`${site.address}en/${PRACTICE}`);
		await page.locator('.answer').waitFor();
		const found = await page.locator('.answer .opts input[type=radio]').count();
		await page.context().close();
		if (found > 0) return chance;
	}
	throw new Error(`no paper of ${PRACTICE} begins with a choice`);
}
