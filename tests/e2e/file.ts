import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';

/** The file that a press on the button of that name hands over. */
export async function fileFrom(page: Page, button: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).first().click()
	]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
