import type { Browser } from 'playwright';
import { choicesOf } from './choices.ts';
import type { Findings } from './findings.ts';
import { newPage } from './in-page.ts';
import { inBothLanguages } from './pages.ts';
import { LESSON, type Site } from './stage-site.ts';

const IN_TIME = 10_000;

/**
 * An answer tapped and sent while the scripts are still on their way gets its feedback, and still has it, from the
 * script, once they have come.
 */
export async function checkEarlyTap(browser: Browser, site: Site, findings: Findings): Promise<void> {
	for (const path of inBothLanguages(LESSON)) {
		const kept = await isKept(browser, site.address + path);
		console.log(`A tap before the script, ${path}: ${kept ? 'kept' : 'LOST'}`);
		findings.must(`a tap before the script is lost on ${path}`, kept);
	}
}

async function isKept(browser: Browser, address: string): Promise<boolean> {
	const page = await newPage(browser);
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	try {
		await page.route('**/*.js', async (route) => {
			await released;
			await route.continue();
		});
		await page.goto(address, { waitUntil: 'commit' });
		const [slot = ''] = await choicesOf(page);
		const check = page.locator(`[data-slot="${slot}"]`);
		await check.locator('label').first().click();
		await check.locator('[type=submit]').click();
		release();
		await page.locator(`[data-slot="${slot}"][data-ready]`).waitFor({ timeout: IN_TIME });
		await check
			.locator('[role=status]:not(:has([data-early]))', { hasText: /\S/ })
			.waitFor({ timeout: IN_TIME });
		return true;
	} catch {
		return false;
	} finally {
		release();
		await page.context().close();
	}
}
