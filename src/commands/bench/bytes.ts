import type { Browser } from 'playwright';
import { checkEarlyTap } from './early-tap.ts';
import type { Findings } from './findings.ts';
import { weighPages } from './page-weights.ts';
import { countRequests } from './requests.ts';
import type { Site } from './stage-site.ts';
import { checkTextFirst } from './text-first.ts';

/** Everything exact: sizes, requests, and what must work while the line is slow. */
export async function measureBytes(browser: Browser, site: Site, findings: Findings): Promise<void> {
	weighPages(site, findings);
	await countRequests(browser, site, findings);
	await checkTextFirst(browser, site, findings);
	await checkEarlyTap(browser, site, findings);
}
