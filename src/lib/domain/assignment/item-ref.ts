import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { IndexEntry } from '../paper/model.ts';
import type { ItemRef } from './model.ts';

/** Hexadecimal digits of each half: 32 bits. */
const DIGITS = 8;

/** How a link names an item. Links already given out hang on it: it must never change. */
export const itemRef = ({ id, keyVersion }: Pick<IndexEntry, 'id' | 'keyVersion'>): ItemRef => ({
	id: shortHash(id),
	key: shortHash(keyVersion)
});

/** A bank made ready for finding items by their references. */
export type BankByRef = ReadonlyMap<string, readonly RefEntry[]>;

interface RefEntry {
	readonly entry: IndexEntry;
	readonly ref: ItemRef;
}

export function bankByRef(index: readonly IndexEntry[]): BankByRef {
	const bank = new Map<string, RefEntry[]>();
	for (const entry of index) {
		const ref = itemRef(entry);
		bank.set(ref.id, [...(bank.get(ref.id) ?? []), { entry, ref }]);
	}
	return bank;
}

/** `moved`: the item is here with another key than it had when it was assigned. `missing`: it is not here. */
export type Found =
	| { readonly code: 'here' | 'moved'; readonly ref: ItemRef; readonly entry: IndexEntry }
	| { readonly code: 'missing'; readonly ref: ItemRef };

export function findItem(bank: BankByRef, ref: ItemRef): Found {
	const named = bank.get(ref.id) ?? [];
	const same = named.find((candidate) => candidate.ref.key === ref.key);
	if (same) return { code: 'here', ref, entry: same.entry };
	// Two ids of one bank may share a hash, if once in many thousand banks: then nobody knows which is meant.
	const [only, second] = named;
	return only && !second ? { code: 'moved', ref, entry: only.entry } : { code: 'missing', ref };
}

const shortHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS);
