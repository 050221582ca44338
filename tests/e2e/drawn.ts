import type { Locator } from 'playwright/test';

/** What is drawn for a control: its row of an option, its label in a row of buttons, or itself. */
export const drawnFor = (control: Locator): Locator =>
	control.locator('xpath=ancestor-or-self::*[contains(@class, "opt") or self::label][1] | self::*').first();

/** Width in px of the widest line around an element; 0 where none is drawn. */
export const edgeOf = (element: Locator): Promise<number> =>
	element.evaluate((drawn) => {
		const style = getComputedStyle(drawn);
		const lines = ['border-top', 'border-right', 'border-bottom', 'border-left'].map((line) =>
			style.getPropertyValue(`${line}-style`) === 'none'
				? 0
				: parseFloat(style.getPropertyValue(`${line}-width`))
		);
		return Math.max(...lines);
	});

/** Width in px of the outline, which shows the focus; 0 where none is drawn. */
export const outlineOf = (element: Locator): Promise<number> =>
	element.evaluate((drawn) => {
		const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
		return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
	});

/** The colours and lines by which what is chosen is told from what is not. */
export const lookOf = (element: Locator): Promise<string> =>
	element.evaluate((drawn) => {
		const { backgroundColor, color, outlineStyle } = getComputedStyle(drawn);
		return [backgroundColor, color, outlineStyle].join(' ');
	});
