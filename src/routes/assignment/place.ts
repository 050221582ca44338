/** Does `change`, which puts other words in the place of all that is shown, and gives back place and focus. */
export async function withPlace(change: () => Promise<void>): Promise<void> {
	const { scrollY } = window;
	const focused = [lastInside, document.activeElement?.id].find((id) => id);
	await change();
	window.scrollTo(0, scrollY);
	const again = focused ? document.getElementById(focused) : null;
	(again ?? document.getElementById('turn'))?.focus({ preventScroll: true });
}

/** Id of the control that had the focus last, other than the switch itself: ids are the same in both languages. */
let lastInside: string | null = null;

/** Remembers what has the focus within the page's main part. */
export function rememberFocus({ target }: FocusEvent): void {
	if (target instanceof HTMLElement && target.id) lastInside = target.id;
}
