import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { AssignedPaper, ItemRef } from '#lib/domain/assignment/model.ts';

const HASH = 4;
const REF = 2 * HASH;
const SAME = 0;
const OWN = 1;

/** The kind; for `own` the number of groups; of each group how many are taken, how many there are, and their hashes. */
export const packPaper = (paper: AssignedPaper): readonly number[] =>
	paper.kind === 'same'
		? [SAME, paper.items.length, ...packRefs(paper.items)]
		: [
				OWN,
				paper.groups.length,
				...paper.groups.flatMap(({ take, from }) => [take, from.length, ...packRefs(from)])
			];

/** The paper and where the bytes behind it begin; undefined where there is none. */
export function unpackPaper(
	bytes: Uint8Array
): { readonly paper: AssignedPaper; readonly end: number } | undefined {
	const [kind, count = 0] = bytes;
	let at = 2;
	const refs = (length: number): readonly ItemRef[] =>
		Array.from({ length }, () => {
			const ref = bytes.slice(at, at + REF);
			at += REF;
			return { id: bytesToHex(ref.slice(0, HASH)), key: bytesToHex(ref.slice(HASH)) };
		});
	const group = () => {
		const [take = 0, length = 0] = bytes.slice(at, at + 2);
		at += 2;
		return { take, from: refs(length) };
	};
	if (kind !== SAME && kind !== OWN) return undefined;
	const paper: AssignedPaper =
		kind === SAME
			? { kind: 'same', items: refs(count) }
			: { kind: 'own', groups: Array.from({ length: count }, group) };
	return at <= bytes.length ? { paper, end: at } : undefined;
}

const packRefs = (refs: readonly ItemRef[]): readonly number[] =>
	refs.flatMap(({ id, key }) => [...hexToBytes(id), ...hexToBytes(key)]);
