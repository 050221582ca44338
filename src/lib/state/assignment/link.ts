import { bankByRef, findItem, type BankByRef, type Found } from '#lib/domain/assignment/item-ref.ts';
import type { Assignment } from '#lib/domain/assignment/model.ts';
import { refsOf } from '#lib/domain/assignment/length.ts';
import type { IndexEntry } from '#lib/domain/paper/model.ts';
import { readLink, type LinkRead } from '#lib/formats/assignment-link/read.ts';

/** Why an assignment cannot be opened: its link, or nothing of what it asks is in this version of the course. */
export type Refusal = Exclude<LinkRead['code'], 'ok'> | 'gone';

/** An assignment as its link gives it, with what of it the course has. */
export interface OpenedLink {
	/** What stands behind the `#`. */
	readonly text: string;
	readonly assignment: Assignment;
	readonly bank: BankByRef;
	readonly found: readonly Found[];
}

export function openLink(text: string, index: readonly IndexEntry[]): OpenedLink | Refusal {
	const read = readLink(text);
	if (read.code !== 'ok') return read.code;
	const bank = bankByRef(index);
	const found = refsOf(read.assignment.paper).map((ref) => findItem(bank, ref));
	if (found.every(({ code }) => code === 'missing')) return 'gone';
	return { text, assignment: read.assignment, bank, found };
}

/** Units that have an item which a paper may hold. */
export const unitsOf = ({ found }: OpenedLink): readonly string[] => [
	...new Set(found.flatMap((one) => (one.code === 'missing' ? [] : [one.entry.unit])))
];

export const countOf = ({ found }: OpenedLink, code: Found['code']): number =>
	found.filter((one) => one.code === code).length;
