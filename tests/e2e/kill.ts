import type { Page } from 'playwright/test';

/** Ends the page’s process at once: no event fires, nothing can be tidied up. */
export async function kill(page: Page): Promise<void> {
	const crashed = page.waitForEvent('crash');
	await page.goto('chrome://crash').catch(() => undefined);
	await crashed;
	await page.close();
}
