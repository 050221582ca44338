import { withCarry } from './carry.ts';

/**
 * When the reader follows the language switch, sends along what `collect` gives, with the id of the control that had
 * the focus last. A switch opened in another tab or window sends nothing: there the record is read from the database.
 */
export function carryOnSwitch(collect: (focus: string | null) => unknown): () => void {
	let focus: string | null = null;
	const remember = ({ target }: { readonly target: EventTarget | null }) => {
		if (target instanceof HTMLElement && target.closest('main')) focus = target.id || null;
	};
	const leave = (event: MouseEvent) => {
		const link = event.target instanceof Element ? event.target.closest('a#language') : null;
		if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		location.assign(withCarry(link.href, collect(focus)));
	};
	remember({ target: document.activeElement });
	document.addEventListener('focusin', remember);
	document.addEventListener('click', leave);
	return () => {
		document.removeEventListener('focusin', remember);
		document.removeEventListener('click', leave);
	};
}
