import type { Item, ShownOrder } from './model.ts';

interface Named {
	readonly id: string;
}

/**
 * The lists of an item whose order a paper decides, with the ids in the order of the bank. The groups of a `sort`
 * keep their order, which is that of the text. The `entries` of an `order` must never be shown as they stand
 * here: it is the key.
 */
export function listsOf(item: Item<unknown>): ShownOrder {
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return item.fixed ? {} : { options: ids(item.options) };
		case 'judge':
			return item.fixed ? {} : { statements: ids(item.statements) };
		case 'match':
			return item.fixed ? {} : { lefts: ids(item.lefts), rights: ids(item.rights) };
		case 'order':
			return { entries: ids(item.entries) };
		case 'sort':
			return item.fixed ? {} : { entries: ids(item.entries) };
		case 'gap':
			return item.fixed ? {} : Object.fromEntries(item.gaps.map((gap) => [gap.id, ids(gap.choices)]));
		case 'text':
			return {};
	}
}

/**
 * `list` in the order of `shown`, if it is given. A paper outlives the wording it was drawn from: ids that the
 * list does not hold are passed over, and members that `shown` does not name come last.
 */
export function inOrder<T extends Named>(
	list: readonly T[],
	shown: readonly string[] | undefined
): readonly T[] {
	if (!shown) return list;
	const place = new Map(shown.map((id, index) => [id, index]));
	const placeOf = (member: T): number => place.get(member.id) ?? shown.length;
	return list.toSorted((a, b) => placeOf(a) - placeOf(b));
}

const ids = (list: readonly Named[]): readonly string[] => list.map((member) => member.id);
