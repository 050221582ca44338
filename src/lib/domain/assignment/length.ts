import type { AssignedPaper, ItemRef } from './model.ts';

/** Every item that a paper of the assignment may hold. */
export const refsOf = (paper: AssignedPaper): readonly ItemRef[] =>
	paper.kind === 'same' ? paper.items : paper.groups.flatMap(({ from }) => from);

/** How many items a paper of the assignment has. */
export const lengthOf = (paper: AssignedPaper): number =>
	paper.kind === 'same' ? paper.items.length : paper.groups.reduce((sum, { take }) => sum + take, 0);
