import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { choicesOf } from './choices.ts';
import { fixedChance, newPage } from './in-page.ts';
import { BARE_LESSON, FLOOR, LESSON, PRACTICE, SECOND_FLOOR } from './pages.ts';
import type { Plan } from './plan.ts';
import type { Site } from './stage-site.ts';

export interface Target {
	readonly name: string;
	readonly path: string;
	readonly plan: Plan;
	/** Stands for every random byte, so that the same paper is drawn in every run. */
	readonly chance?: number;
}

/** The pages whose times are compared, each with the way through it. */
export async function findTargets(browser: Browser, site: Site): Promise<readonly Target[]> {
	const lesson = { text: 'main .prose p', taps: [], feedback: '', more: [] };
	const targets = [
		{ name: 'floor', path: `${FLOOR}index.html`, plan: floorPlan },
		{ name: 'lesson', path: LESSON, plan: { ...lesson, ...lessonTaps(await choicesIn(browser, site)) } },
		{ name: 'lesson, no scripts', path: BARE_LESSON, plan: lesson },
		{ name: 'practice', path: PRACTICE, plan: practicePlan, chance: await luckyChance(browser, site) }
	];
	const second = `${SECOND_FLOOR}index.html`;
	return existsSync(join(site.dir, second))
		? [...targets, { name: 'second floor', path: second, plan: floorPlan }]
		: targets;
}

/** Both floors have their questions in fieldsets, each with a button and a status. */
const floorPlan: Plan = {
	text: 'main p',
	taps: ['fieldset:nth-of-type(1) label:nth-of-type(2)', 'fieldset:nth-of-type(1) button'],
	feedback: 'fieldset:nth-of-type(1) [role=status]',
	more: [2, 3].flatMap((number) =>
		['label:nth-of-type(2)', 'label:nth-of-type(1)', 'button'].map(
			(part) => `fieldset:nth-of-type(${number}) ${part}`
		)
	)
};

function lessonTaps([first = '', ...others]: readonly string[]): Omit<Plan, 'text'> {
	const within = (slot: string, part: string): string => `[data-slot="${slot}"] ${part}`;
	return {
		taps: [within(first, 'li:nth-child(2) label'), within(first, '[type=submit]')],
		feedback: within(first, '[role=status]'),
		more: others
			.slice(0, 2)
			.flatMap((slot) =>
				['li:nth-child(2) label', 'li:nth-child(1) label', '[type=submit]'].map((part) => within(slot, part))
			)
	};
}

/** The hint's button is the second of every question. */
const practicePlan: Plan = {
	text: 'main h1',
	taps: ['.answer label', '[data-slot] [type=submit]'],
	feedback: '[data-slot] [role=status]',
	more: ['[data-slot] [type=submit]', '[data-slot] .btn-q', '[data-slot] .btn-q', '[data-slot] [type=submit]']
};

async function choicesIn(browser: Browser, site: Site): Promise<readonly string[]> {
	const page = await newPage(browser);
	await page.goto(site.address + LESSON);
	const slots = await choicesOf(page);
	await page.context().close();
	return slots;
}

/** A number from which a paper is drawn that begins with one of a few options, as the floor does. */
async function luckyChance(browser: Browser, site: Site): Promise<number> {
	for (let chance = 1; chance < 256; chance += 1) {
		const page = await newPage(browser);
		await page.addInitScript(fixedChance, chance);
		await page.goto(site.address + PRACTICE);
		await page.locator('.answer').waitFor();
		const found = await page.locator('.answer .opts input[type=radio]').count();
		await page.context().close();
		if (found > 0) return chance;
	}
	throw new Error(`no paper of ${PRACTICE} begins with a choice`);
}
