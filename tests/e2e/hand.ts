import type { Locator } from 'playwright/test';

/** How a person works the controls of a page. */
export interface Hand {
	press(control: Locator): Promise<void>;
	/** Chooses a radio button. */
	choose(radio: Locator): Promise<void>;
	/** Ticks or clears a box. */
	tick(box: Locator, on: boolean): Promise<void>;
	/** Picks the option of a drop-down that has this label. */
	pick(select: Locator, label: string): Promise<void>;
	write(input: Locator, text: string): Promise<void>;
}

/** By mouse, with the keyboard for what is typed. */
export const mouse: Hand = {
	press: (control) => control.click(),
	// The label lies over the input and takes the press for it: with `force` that is allowed, the press is still real.
	async choose(radio) {
		await bringIntoView(radio);
		await radio.check({ force: true });
	},
	async tick(box, on) {
		await bringIntoView(box);
		await box.setChecked(on, { force: true });
	},
	async pick(select, label) {
		await select.selectOption({ label });
	},
	write: (input, text) => input.fill(text)
};

/** Scrolls to it and waits until what comes into view has been laid out: a person taps what stands still. */
async function bringIntoView(control: Locator): Promise<void> {
	await control.scrollIntoViewIfNeeded();
	await control.scrollIntoViewIfNeeded();
}
