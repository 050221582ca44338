import type { AssignmentState } from '#lib/state/assignment/assignment.svelte.ts';

/** The question in view, which a reader is taken to. */
export const stemOf = ({ doing }: AssignmentState): HTMLElement | null =>
	doing?.slot ? document.getElementById(`${doing.slot}-stem`) : null;
