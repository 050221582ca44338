/**
 * Of the buttons in `row` only one is a stop of the Tab key; the arrow keys go from one to the next. A table of forty
 * columns would be forty stops.
 */
export function rove(row: HTMLElement): { destroy(): void } {
	const buttons = (): readonly HTMLButtonElement[] => [...row.querySelectorAll('button')];
	const stopAt = (chosen: Element | undefined): void => {
		for (const button of buttons()) button.tabIndex = button === chosen ? 0 : -1;
	};
	const focused = ({ target }: FocusEvent): void => {
		if (target instanceof HTMLButtonElement) stopAt(target);
	};
	const pressed = (event: KeyboardEvent): void => {
		const all = buttons();
		const at = all.findIndex((button) => button === document.activeElement);
		const to = at < 0 ? undefined : all[goal(event.key, at, all.length - 1) ?? -1];
		if (!to) return;
		event.preventDefault();
		to.focus();
	};
	stopAt(buttons()[0]);
	row.addEventListener('focusin', focused);
	row.addEventListener('keydown', pressed);
	return {
		destroy() {
			row.removeEventListener('focusin', focused);
			row.removeEventListener('keydown', pressed);
		}
	};
}

function goal(key: string, at: number, last: number): number | null {
	switch (key) {
		case 'ArrowRight':
			return Math.min(at + 1, last);
		case 'ArrowLeft':
			return Math.max(at - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return null;
	}
}
