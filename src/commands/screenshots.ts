// Renews the pictures of the README from the built course: `npm run build`, then `npm run screenshots`.
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';
import { serve } from './serve.mjs';

const SHOTS = [
	{ name: 'home-en', path: 'en/', lookAt: null },
	{ name: 'home-zh', path: 'zh/', lookAt: null },
	{ name: 'lesson-en', path: 'en/lessons/peace/', lookAt: '.checkq' },
	{ name: 'lesson-zh', path: 'zh/lessons/peace/', lookAt: '.checkq' }
];

const site = await serve({});
const browser = await chromium.launch(launchOptions());
for (const { name, path, lookAt } of SHOTS) {
	// A reader of its own each: what one answers stands answered in the other language too.
	const page = await browser.newPage({
		viewport: { width: 1280, height: 860 },
		colorScheme: 'light',
		reducedMotion: 'reduce'
	});
	await page.goto(site.address + path, { waitUntil: 'networkidle' });
	if (lookAt) {
		const check = page.locator(lookAt).first();
		await check.getByRole('radio').first().check();
		await check.getByRole('button').first().click();
		await page.mouse.move(0, 0);
		await check.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	}
	await page.screenshot({ path: `static/screenshots/${name}.png` });
	await page.close();
	console.log(`static/screenshots/${name}.png`);
}
await browser.close();
await site.close();
