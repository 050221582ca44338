import type { Page } from 'playwright';

/**
 * The slots of a lesson's checks that ask for one of a few options, which are answered by tapping a label. Ask before
 * anything is answered: an answered check has no inputs any more.
 */
export async function choicesOf(page: Page): Promise<readonly string[]> {
	const checks = page.locator('[data-island=check]:has(.opts input[type=radio])');
	await checks.first().waitFor();
	return checks.evaluateAll((found) => found.map((check) => check.getAttribute('data-slot') ?? ''));
}
