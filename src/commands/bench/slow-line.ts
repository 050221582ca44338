import { chromium } from 'playwright';
import { launchOptions } from '../chromium.mjs';
import { fixedChance, newPage } from './in-page.ts';
import type { Measured } from './plan.ts';
import { probe } from './probe.ts';
import type { Target } from './targets.ts';

/** Bytes a second and milliseconds: 1.6 Mbit/s down, 750 kbit/s up. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWDOWN = 4;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const LIMIT = 30_000;

/** One run on a slow line and processor, in a browser of its own; null where it did not come to its end. */
export async function runSlowly(
	target: Target,
	site: { readonly address: string }
): Promise<Measured | null> {
	const browser = await chromium.launch(launchOptions());
	try {
		const page = await newPage(browser, PHONE);
		const measured = new Promise<Measured>((resolve) => void page.exposeFunction('benchDone', resolve));
		await page.exposeFunction('benchTap', (x: number, y: number) => page.mouse.click(x, y));
		if (target.chance !== undefined) await page.addInitScript(fixedChance, target.chance);
		await page.addInitScript(probe, target.plan);
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', LINE);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		await page.goto(site.address + target.path, { waitUntil: 'commit' });
		return await Promise.race([measured, new Promise<null>((give) => setTimeout(give, LIMIT, null).unref())]);
	} finally {
		await browser.close();
	}
}
