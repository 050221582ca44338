import { listsOf } from '../question/lists.ts';
import type { Item } from '../question/model.ts';
import type { IndexEntry } from './model.ts';

/** What drawing needs to know of `item`. */
export const toIndexEntry = (item: Item<unknown>): IndexEntry => ({
	id: item.id,
	unit: item.unit,
	concepts: item.concepts,
	level: item.level,
	keyVersion: item.keyVersion,
	lists: listsOf(item),
	...(item.kind === 'order' ? { neverAsIs: ['entries'] } : {})
});
