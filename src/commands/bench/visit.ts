import { errors, type Browser } from 'playwright';
import type { CoursePage } from './pages.ts';

export interface Visit {
	/** What was asked for until the page was ready, the page first, with the bytes of each packed body. */
	readonly sent: readonly { readonly address: string; readonly bytes: number }[];
	/** Addresses of other origins, at any time. */
	readonly elsewhere: readonly string[];
	/** Whether it got ready at all. */
	readonly ready: boolean;
}

/** Long, for a machine that does much else: a page that is not ready then will never be. */
const LIMIT = 30_000;

/**
 * Opens a page in a fresh profile and lists what it has asked for by the moment it was ready. Page and resource timings
 * share a clock, so that the list is exact however long the news takes to reach us.
 */
export async function visit(browser: Browser, address: string, { ready, press }: CoursePage): Promise<Visit> {
	const context = await browser.newContext();
	const elsewhere: string[] = [];
	context.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== new URL(address).origin) elsewhere.push(request.url());
	});
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(LIMIT);
		await page.addInitScript(markWhenThere, ready);
		await page.goto(address);
		const isReady = await until(async () => {
			if (press) await page.click(press);
			await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
		});
		// Only finished requests are listed: those under way at that moment have to end first.
		await page.waitForLoadState('networkidle');
		return { sent: await page.evaluate(requestsUntilReady), elsewhere, ready: isReady };
	} finally {
		await context.close();
	}
}

async function until(ready: () => Promise<void>): Promise<boolean> {
	try {
		await ready();
		return true;
	} catch (problem) {
		if (problem instanceof errors.TimeoutError) return false;
		throw problem;
	}
}

function markWhenThere(selector: string): void {
	new MutationObserver((_, observer) => {
		if (!document.querySelector(selector)) return;
		observer.disconnect();
		performance.mark('ready');
	}).observe(document, { subtree: true, childList: true, attributes: true });
}

function requestsUntilReady(): Visit['sent'] {
	const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Infinity;
	// It comes whenever the browser likes, and nothing waits for it.
	const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href;
	return performance
		.getEntries()
		.filter((entry) => entry instanceof PerformanceResourceTiming)
		.filter((entry) => entry.startTime <= ready && entry.name !== icon)
		.map((entry) => ({ address: entry.name, bytes: entry.encodedBodySize }));
}
