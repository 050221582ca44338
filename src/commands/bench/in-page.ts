import type { Browser, BrowserContextOptions, Page } from 'playwright';

/** A page in a profile of its own, in which functions of ours can run. Close its context. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext(options);
	// tsx compiles each named function into a call of this, which a page does not have.
	await context.addInitScript('globalThis.__name = (named) => named');
	return context.newPage();
}

/** Runs inside a page: every random byte is `byte` from now on. */
export function fixedChance(byte: number): void {
	Object.defineProperty(crypto, 'getRandomValues', { value: (array: Uint8Array) => array.fill(byte) });
}
