import type { Browser, Page } from 'playwright';
import type { Findings } from './findings.ts';
import { newPage } from './in-page.ts';
import { inBothLanguages } from './pages.ts';
import type { Site } from './stage-site.ts';

/** Scripts add a little to a page: a mark on a lesson, a line about the record. */
const MOST_OF_IT = 0.9;

/**
 * The text of every reading page is there when nothing but its HTML has come, and nothing stands in the HTML for which
 * a browser would hold the first paint back.
 */
export async function checkTextFirst(browser: Browser, site: Site, findings: Findings): Promise<void> {
	const paths = site.pages.filter(({ toRead }) => toRead).flatMap(({ path }) => inBothLanguages(path));
	const page = await newPage(browser);
	const failing: string[] = [];
	for (const path of paths) {
		await page.route('**', (route) =>
			route.request().isNavigationRequest() ? route.continue() : route.abort()
		);
		await page.goto(site.address + path);
		const [alone, waiting] = [await visibleText(page), await page.locator(HOLDING_BACK).count()];
		await page.unroute('**');
		await page.reload({ waitUntil: 'networkidle' });
		if (waiting > 0 || alone < MOST_OF_IT * (await visibleText(page))) failing.push(path);
	}
	await page.context().close();
	const mark = findings.must(`text needs a request on: ${failing.join(' ')}`, failing.length === 0);
	console.log(
		`Reading pages whose text needs a request of its own: ${failing.length} of ${paths.length} ${mark}`
	);
}

const HOLDING_BACK = 'link[rel=stylesheet], script[src]:not([type=module], [async], [defer])';

/** Letters that are shown, also where their layout is put off until they come near. */
const visibleText = (page: Page): Promise<number> =>
	page.locator('main').evaluate((main) => {
		const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		let letters = 0;
		while (texts.nextNode()) {
			const { parentElement, textContent } = texts.currentNode;
			if (parentElement?.checkVisibility()) letters += textContent?.trim().length ?? 0;
		}
		return letters;
	});
