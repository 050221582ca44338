import { expect, type Page } from 'playwright/test';

/**
 * Waits until a lesson is alive to its end, where the page is one: its script leaves a slow processor to the reader and
 * begins up to a second after the page has come, when the line has long been still.
 */
export const alive = (page: Page): Promise<void> =>
	expect(page.locator('[data-island=check]:not([data-ready]), #lesson-finish:empty')).toHaveCount(0);
