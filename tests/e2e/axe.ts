import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expect, test, type Page } from 'playwright/test';

declare global {
	interface Window {
		axe: typeof axe;
	}
}
const source = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** WCAG 2.0 to 2.2 at the levels A and AA, and what axe holds to be good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that changes with the colour scheme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
	// Not as a script of the page: its policy allows none but the course’s own.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	return page.evaluate(async (only) => {
		const found = await window.axe.run(document, {
			runOnly: only,
			// Axe leaves it out unless it is named.
			rules: only.type === 'tag' ? { 'target-size': { enabled: true } } : {},
			resultTypes: ['violations']
		});
		return found.violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
		);
	}, runOnly);
}

/** Nothing on the page, as it stands, keeps anybody out: in light and in dark. */
export const expectNoViolation = (page: Page, state: string): Promise<void> =>
	test.step(`${state}, light and dark`, async () => {
		// Without motion colours change at once: none is measured half way.
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		expect.soft(await violations(page, { type: 'tag', values: RULES }), `${state}, light`).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		expect.soft(await violations(page, { type: 'rule', values: COLOURS }), `${state}, dark`).toEqual([]);
	});
