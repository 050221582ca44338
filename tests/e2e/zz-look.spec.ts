import { test } from 'playwright/test';
import { assignedCopy, keepCopy } from './paper-copy.ts';
for (const language of ['en', 'zh'] as const)
	test(`look ${language}`, async ({ page }) => {
		await page.goto(`${language}/teach/paper/`);
		await page.waitForTimeout(1000);
		await page.screenshot({ path: `/tmp/tp/choose-${language}.png` });
		const copy = await assignedCopy(page, 2);
		await keepCopy(page, copy);
		await page.goto(`${language}/teach/paper/#${copy.assignment.id}`);
		await page.reload();
		await page.waitForTimeout(1500);
		await page.screenshot({ path: `/tmp/tp/print-${language}.png`, fullPage: true });
		await page.pdf({ path: `/tmp/tp/${language}.pdf`, preferCSSPageSize: true });
		await page.locator('input[value="both"]').check({ force: true });
		await page.locator('input[value="letter"]').check({ force: true });
		await page.pdf({ path: `/tmp/tp/${language}-both-letter.pdf`, preferCSSPageSize: true });
		await page.locator('input[value="large"]').check({ force: true });
		await page.pdf({ path: `/tmp/tp/${language}-both-large.pdf`, preferCSSPageSize: true });
		await page.locator('input[value="type"]').check({ force: true });
		await page.screenshot({ path: `/tmp/tp/type-${language}.png`, fullPage: true });
		await page.setViewportSize({ width: 360, height: 800 });
		await page.screenshot({ path: `/tmp/tp/type-${language}-360.png`, fullPage: true });
		await page.locator('input[value="print"]').check({ force: true });
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.screenshot({ path: `/tmp/tp/print-${language}-360.png`, fullPage: true });
	});
