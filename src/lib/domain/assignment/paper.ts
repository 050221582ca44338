import type { Paper } from '../paper/model.ts';
import { paperItem } from '../paper/paper-item.ts';
import { randomOf, shuffle } from '../paper/shuffle.ts';
import { findItem, type BankByRef } from './item-ref.ts';
import type { Assignment, ItemRef } from './model.ts';

export { lengthOf, refsOf } from './length.ts';

export interface AttemptPaper {
	/** What of the assigned paper is here, in the order of the paper. */
	readonly paper: Paper;
	/** Ids of items of `paper` whose key is another by now: the instructor marks by the one as assigned. */
	readonly moved: readonly string[];
	/** What is not here, with its place on the paper from 1. */
	readonly missing: readonly { readonly ref: ItemRef; readonly place: number }[];
}

/** The paper of one attempt: a function of assignment and attempt, of which `bank` holds all or a part. */
export function paperOfAttempt(assignment: Assignment, attempt: string, bank: BankByRef): AttemptPaper {
	const found = refsOfAttempt(assignment, attempt).map((ref) => findItem(bank, ref));
	const here = found.filter((one) => one.code !== 'missing');
	const seed = seedOf(assignment, attempt);
	return {
		paper: { items: here.map(({ entry }) => paperItem(entry, seed)) },
		moved: here.filter(({ code }) => code === 'moved').map(({ entry }) => entry.id),
		missing: found.flatMap(({ code, ref }, index) => (code === 'missing' ? [{ ref, place: index + 1 }] : []))
	};
}

/** An own paper is drawn from the names alone, so that an item which is gone changes nothing in the others. */
function refsOfAttempt(assignment: Assignment, attempt: string): readonly ItemRef[] {
	const { paper } = assignment;
	if (paper.kind === 'same') return paper.items;
	const seed = seedOf(assignment, attempt);
	const drawn = paper.groups.flatMap(({ take, from }, index) =>
		shuffle(from, randomOf(`${seed}/group ${index}`)).slice(0, take)
	);
	return shuffle(drawn, randomOf(`${seed}/assignment`));
}

const seedOf = ({ seed, paper }: Assignment, attempt: string): string =>
	paper.kind === 'same' ? seed : `${seed}/${attempt}`;
