import type { Paper } from '../paper/model.ts';
import { paperItem } from '../paper/paper-item.ts';
import { randomOf, shuffle, shuffleAway } from '../paper/shuffle.ts';
import { findItem, type BankByRef } from './item-ref.ts';
import type { Assignment, ItemRef } from './model.ts';
import { versionOf, type Version } from './sheet/version.ts';

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
	const version = versionOf(attempt);
	if (version) return refsOfVersion(assignment, version);
	if (paper.kind === 'same') return paper.items;
	const seed = seedOf(assignment, attempt);
	const drawn = paper.groups.flatMap(({ take, from }, index) =>
		shuffle(from, randomOf(`${seed}/group ${index}`)).slice(0, take)
	);
	return shuffle(drawn, randomOf(`${seed}/assignment`));
}

/** All printed versions hold the same items, also where those on screens do not. A has them as they were assigned. */
function refsOfVersion(assignment: Assignment, version: Version): readonly ItemRef[] {
	const refs = refsOfAttempt(assignment, PRINTED);
	return version === 'A' ? refs : shuffleAway(refs, randomOf(`${assignment.seed}/version ${version}`));
}

/** Stands for the attempt of everybody who answers on paper. */
const PRINTED = 'paper';

function seedOf({ seed, paper }: Assignment, attempt: string): string {
	const version = versionOf(attempt);
	if (version) return version === 'A' ? seed : `${seed}/version ${version}`;
	return paper.kind === 'same' ? seed : `${seed}/${attempt}`;
}
