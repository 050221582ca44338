import type { Page } from 'playwright/test';

/** What a share ends in: the reader chose a program, closed the sheet, or the browser would not. */
export type Ending = 'shared' | 'AbortError' | 'NotAllowedError';

declare global {
	interface Window {
		/** What the sheet was given: each file's name and text. */
		given: { readonly name: string; readonly type: string; readonly text: string }[];
		/** What the next share ends in. */
		ending: Ending;
	}
}

/** As a browser with the sheet of a phone; `files`: whether it takes files. To be called before the page opens. */
export async function stubShareSheet(page: Page, files: boolean): Promise<void> {
	await page.addInitScript((takesFiles) => {
		window.given = [];
		window.ending = 'shared';
		Object.assign(navigator, {
			canShare: (data?: ShareData) => (data?.files ? takesFiles : true),
			share: async ({ files: shared = [] }: ShareData) => {
				if (!navigator.userActivation.isActive) throw new DOMException('', 'NotAllowedError');
				if (window.ending !== 'shared') throw new DOMException('', window.ending);
				for (const file of shared)
					window.given.push({ name: file.name, type: file.type, text: await file.text() });
			}
		});
	}, files);
}

export const endShareIn = (page: Page, ending: Ending): Promise<void> =>
	page.evaluate((next) => {
		window.ending = next;
	}, ending);

export const givenToSheet = (page: Page) => page.evaluate(() => window.given);
