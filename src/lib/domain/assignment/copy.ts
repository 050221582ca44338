import type { AssignedCopy, Assignment } from './model.ts';

/** A new assignment to begin with, the same but for what names it: an assignment once given out never changes. */
export const asNew = (
	{ assignment }: AssignedCopy,
	named: Pick<Assignment, 'id' | 'seed' | 'key' | 'edition'>
): Assignment => ({ ...assignment, ...named, later: {} });

export const archive = (copy: AssignedCopy, archived: boolean): AssignedCopy => ({ ...copy, archived });
