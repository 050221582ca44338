/**
 * Replays what was tapped or typed on a question before its script had come (the inline script of app.html has
 * kept it). Call it once the question is alive; `target` is the element that holds it.
 */
export function replayEarly(target: HTMLElement): void {
	target.dataset['ready'] = '';
	const mine = (window.early ?? []).filter(([, control]) => target.contains(control));
	window.early = (window.early ?? []).filter(([, control]) => !target.contains(control));
	for (const [type, control, value, checked] of mine) {
		if (type === 'submit' && control instanceof HTMLFormElement) control.requestSubmit();
		else if (type === 'click') control.click();
		else {
			if (control instanceof HTMLInputElement) {
				if (control.type === 'text') control.value = value ?? '';
				else control.checked = checked ?? false;
			}
			if (control instanceof HTMLSelectElement) control.value = value ?? '';
			control.dispatchEvent(new Event(type, { bubbles: true }));
		}
	}
}

/** Takes back what the page itself has said of an answer: the script says it too, in elements of its own. */
export function takeBackEarly(target: HTMLElement): void {
	for (const words of target.querySelectorAll('[data-early]')) words.remove();
}

/** Takes back that the script has not come, on every question that was tapped meanwhile. */
export function takeBackUnsent(): void {
	for (const words of document.querySelectorAll('[data-unsent]')) words.remove();
}

/** The element on which something was tapped or typed already, else the first. */
export function mostUrgent(targets: ReadonlySet<HTMLElement>): HTMLElement | undefined {
	const early = window.early ?? [];
	const [first] = targets;
	return [...targets].find((target) => early.some(([, control]) => target.contains(control))) ?? first;
}
