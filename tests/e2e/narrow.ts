import type { Page } from 'playwright/test';

/** What reaches beyond the window's edge, or has to be scrolled sideways to be read. */
export const sidewaysOf = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const edge = document.documentElement.clientWidth;
		const tooWide = document.documentElement.scrollWidth > edge;
		const name = (element: Element) => `${element.localName}.${element.className}`;
		return [...document.body.querySelectorAll('*')].flatMap((element) => {
			const { overflowX } = getComputedStyle(element);
			const scrolls = ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
			const sticksOut = tooWide && element.getBoundingClientRect().right > edge + 1;
			return scrolls || sticksOut ? [name(element)] : [];
		});
	});

/** Targets smaller than 24 by 24 px. Links and terms within a sentence are as high as its lines, and excepted. */
export const smallTargetsOf = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const TARGETS = 'a[href], button, input, select, summary';
		const enough = ({ width, height }: DOMRect) => width >= 23.9 && height >= 23.9;
		const inSentence = (element: Element): boolean => {
			const { display } = getComputedStyle(element);
			if (!(display === 'inline' || (display.startsWith('inline') && element.localName === 'a')))
				return false;
			let block = element.parentElement;
			while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
			const copy = block?.cloneNode(true);
			if (!(copy instanceof Element)) return false;
			for (const target of copy.querySelectorAll(TARGETS)) target.remove();
			return (copy.textContent ?? '').trim() !== '';
		};
		return [...document.querySelectorAll<HTMLElement>(TARGETS)].flatMap((element) => {
			if (!element.checkVisibility() || element.getBoundingClientRect().bottom + scrollY <= 0) return [];
			const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
			const big = [element, ...labels].some((area) => enough(area.getBoundingClientRect()));
			if (big || inSentence(element)) return [];
			const { width, height } = element.getBoundingClientRect();
			return [
				`${element.localName}.${element.className} “${element.innerText.trim().slice(0, 30)}” ${width}×${height}`
			];
		});
	});
