import { isRight } from '../question/grade.ts';
import type { Grade } from '../question/model.ts';
import type { Paper } from './model.ts';

/** One question of a practice run as it is put: an item that went wrong is put twice. */
export interface Slot {
	/** Names the slot within its attempt: the id of the item, with `~2` behind for the repeat. */
	readonly key: string;
	readonly item: string;
	readonly repeat: boolean;
}

/**
 * A practice run: the items of the paper, then once more each that was wrong when first answered, in the same
 * order. `firstGrades`, by item, may still be growing. Unanswered is not wrong: such an item does not come back.
 */
export function practiceSlots(paper: Paper, firstGrades: Readonly<Record<string, Grade>>): readonly Slot[] {
	const first = paper.items.map(({ item }) => ({ key: item, item, repeat: false }));
	const wrong = first.filter(({ item }) => {
		const grade = firstGrades[item];
		return grade?.state === 'graded' && !isRight(grade);
	});
	return [...first, ...wrong.map(({ item }) => ({ key: `${item}~2`, item, repeat: true }))];
}
