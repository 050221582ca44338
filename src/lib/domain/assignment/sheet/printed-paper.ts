import type { Bilingual } from '../../course/language.ts';
import { toIndexEntry } from '../../paper/index-entry.ts';
import type { Item, ShownOrder } from '../../question/model.ts';
import { bankByRef } from '../item-ref.ts';
import type { AssignedCopy } from '../model.ts';
import { paperOfAttempt } from '../paper.ts';
import { attemptOn, type Version } from './version.ts';

/** An item with the order in which its parts stand on the paper. */
export interface PrintedItem {
	readonly item: Item<Bilingual>;
	readonly order: ShownOrder;
}

/** What is printed of one version, the items as they were when assigned. */
export function printedPaper(copy: AssignedCopy, version: Version): readonly PrintedItem[] {
	const items = new Map(copy.items.map((item) => [item.id, item]));
	const bank = bankByRef(copy.items.map(toIndexEntry));
	const { paper } = paperOfAttempt(copy.assignment, attemptOn(version, ''), bank);
	return paper.items.flatMap(({ item: id, order }) => {
		const item = items.get(id);
		return item ? [{ item, order }] : [];
	});
}
