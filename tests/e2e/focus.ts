import type { Page } from 'playwright/test';

const PRESSES = 300;

/** What sort of control has the focus, and the part of the window that would show it; null where none has it. */
const stopOf = (page: Page) =>
	page.evaluate(() => {
		const active = document.activeElement;
		if (!(active instanceof HTMLElement) || active === document.body) return null;
		const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])] : [];
		const boxes = [active, ...labels].map((element) => element.getBoundingClientRect());
		const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - 8);
		const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - 8);
		const right = Math.min(innerWidth, Math.max(...boxes.map((box) => box.right)) + 8);
		const bottom = Math.min(innerHeight, Math.max(...boxes.map((box) => box.bottom)) + 8);
		return {
			sort: [active.localName, active.getAttribute('type') ?? '', active.className].join(' ').trim(),
			name: active.getAttribute('aria-label') ?? active.innerText.slice(0, 40),
			clip: { x: left, y: top, width: right - left, height: bottom - top }
		};
	});

/**
 * Goes through a page with Tab and gives the stops, one of each sort, at which nothing in the window shows that the
 * focus is there; and how many sorts were met.
 */
export async function unseenFocus(
	page: Page
): Promise<{ readonly unseen: string[]; readonly sorts: number }> {
	const met = new Set<string>();
	const unseen: string[] = [];
	for (let press = 0; press < PRESSES; press++) {
		await page.keyboard.press('Tab');
		const stop = await stopOf(page);
		if (!stop) break;
		if (met.has(stop.sort)) continue;
		met.add(stop.sort);
		const { clip, sort, name } = stop;
		const inWindow = clip.width > 0 && clip.height > 0;
		const focused = inWindow ? await page.screenshot({ clip, animations: 'disabled' }) : null;
		const active = await page.evaluateHandle(() => document.activeElement);
		await active.evaluate((element) => element instanceof HTMLElement && element.blur());
		const plain = inWindow ? await page.screenshot({ clip, animations: 'disabled' }) : null;
		await active.evaluate(
			(element) => element instanceof HTMLElement && element.focus({ preventScroll: true })
		);
		if (!focused || !plain || focused.equals(plain)) unseen.push(`${sort}: ${name}`);
	}
	return { unseen, sorts: met.size };
}
