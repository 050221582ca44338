import type { Locator } from 'playwright/test';

/** How a question stands on the page, in nothing that depends on the language: equal before and after a switch. */
export interface Standing {
	readonly slot: string;
	/** Ids of the controls of the answer, and values of the drop-downs’ options, in the order in which they are shown. */
	readonly order: readonly string[];
	/** Ids of what is ticked, and what is chosen or typed elsewhere, by id. */
	readonly given: readonly string[];
	/** The rows of an answer that has been checked, each by how it came out. */
	readonly marks: readonly string[];
	readonly checked: boolean;
	readonly hintOpen: boolean;
	/** Id of the control that has the focus; null where it is outside. */
	readonly focus: string | null;
}

/** `question` is the element that names the slot. */
export const standingOf = (question: Locator): Promise<Standing> =>
	question.evaluate((element: HTMLElement) => {
		const answer = element.querySelector('.answer') ?? element;
		// The gaps of a sentence come as each language says it; the choices within each have an order of their own.
		const gaps = [...answer.querySelectorAll('.gap-text select')].sort((a, b) => a.id.localeCompare(b.id));
		const controls =
			gaps.length > 0
				? gaps.flatMap((gap) => [gap, ...gap.children])
				: [...answer.querySelectorAll('input, select, option, button')];
		const hint = element.querySelector<HTMLElement>('.hint');
		const active = document.activeElement;
		return {
			slot: element.dataset['slot'] ?? '',
			order: controls.map(
				(control) => control.id || (control instanceof HTMLOptionElement ? control.value : '')
			),
			given: controls.flatMap((control) => {
				if (control instanceof HTMLSelectElement) return [`${control.id}=${control.value}`];
				if (!(control instanceof HTMLInputElement)) return [];
				if (control.type === 'text') return [`${control.id}=${control.value}`];
				return control.checked ? [control.id] : [];
			}),
			marks: [...answer.querySelectorAll('.opt')].map(({ classList }) =>
				['is-right', 'is-wrong', 'is-missed', 'is-open'].filter((mark) => classList.contains(mark)).join(' ')
			),
			checked: element.querySelector('.src-line') !== null,
			hintOpen: hint !== null && !hint.hidden,
			focus: active && element.contains(active) ? active.id : null
		};
	});
