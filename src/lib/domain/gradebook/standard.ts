import { bankByRef, type BankByRef } from '../assignment/item-ref.ts';
import type { AssignedCopy } from '../assignment/model.ts';
import { toIndexEntry } from '../paper/index-entry.ts';
import type { Item } from '../question/model.ts';

/** An assigned copy made ready for marking many. */
export interface Standard {
	readonly copy: AssignedCopy;
	readonly items: ReadonlyMap<string, Item<unknown>>;
	readonly bank: BankByRef;
	/** The checksum of the link given out, as `readLink` says it. */
	readonly link: string;
}

export const standardOf = (copy: AssignedCopy, link: string): Standard => ({
	copy,
	items: new Map(copy.items.map((item) => [item.id, item])),
	bank: bankByRef(copy.items.map(toIndexEntry)),
	link
});
