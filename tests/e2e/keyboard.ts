import { expect, type Locator } from 'playwright/test';
import type { Hand } from './hand.ts';

/** Where the focus is, seen from a control: on it, on a radio button of its group, or before or after it. */
const placeOf = (control: Locator) =>
	control.evaluate((element: HTMLElement) => {
		const active = document.activeElement ?? document.body;
		if (active === element) return 'here';
		const sameGroup =
			active instanceof HTMLInputElement &&
			element instanceof HTMLInputElement &&
			active.type === 'radio' &&
			element.type === 'radio' &&
			active.name === element.name;
		if (sameGroup) return 'group';
		return active === document.body ||
			active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
			? 'Tab'
			: 'Shift+Tab';
	});

/** Goes to a control with Tab or Shift+Tab alone; fails where they lead past it. */
export async function tabTo(control: Locator): Promise<void> {
	await expect(control).toBeEnabled();
	const direction = await placeOf(control);
	if (direction === 'here' || direction === 'group') return;
	for (let presses = 0; presses < 400; presses++) {
		await control.page().keyboard.press(direction);
		const place = await placeOf(control);
		if (place === 'here' || place === 'group') return;
		if (place !== direction) break;
	}
	throw new Error(`${direction} does not reach ${control}`);
}

/** Everything with Tab, the arrows, Space and Enter. */
export const keyboard: Hand = {
	async press(control) {
		await tabTo(control);
		await control.press('Enter');
	},
	async choose(radio) {
		await tabTo(radio);
		const { keyboard: keys } = radio.page();
		for (let step = 0; (await placeOf(radio)) !== 'here' && step < 20; step++) await keys.press('ArrowDown');
		if (!(await radio.isChecked())) await keys.press('Space');
		await expect(radio).toBeChecked();
	},
	async tick(box, on) {
		if ((await box.isChecked()) === on) return;
		await tabTo(box);
		await box.page().keyboard.press('Space');
		await expect(box).toBeChecked({ checked: on });
	},
	async pick(select, label) {
		await tabTo(select);
		const options = await select.getByRole('option').allTextContents();
		const target = options.findIndex((text) => text.trim() === label);
		const { keyboard: keys } = select.page();
		await keys.press('Home');
		for (let step = 0; step < target; step++) await keys.press('ArrowDown');
		await expect(select.getByRole('option', { selected: true })).toHaveText(label);
	},
	async write(input, text) {
		await tabTo(input);
		await input.press('ControlOrMeta+a');
		await input.pressSequentially(text);
	}
};
