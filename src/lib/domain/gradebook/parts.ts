import { VERDICTS } from '../question/judge/model.ts';
import { listsOf } from '../question/lists.ts';
import type { Item, Response, ShownOrder } from '../question/model.ts';

/** Whether every id in `response` is one that the item has, each no more often than it can be given. */
export function hasPartsOf(item: Item<unknown>, response: Response): boolean {
	switch (response.kind) {
		case 'choice':
			return item.kind === 'choice' && among(item.options, [response.option]);
		case 'choices':
			return item.kind === 'choices' && among(item.options, response.options) && once(response.options);
		case 'judge':
			return (
				item.kind === 'judge' &&
				among(item.statements, Object.keys(response.verdicts)) &&
				Object.values(response.verdicts).every((verdict) => VERDICTS.includes(verdict))
			);
		case 'match':
			return (
				item.kind === 'match' &&
				among(item.lefts, Object.keys(response.pairs)) &&
				among(item.rights, Object.values(response.pairs))
			);
		case 'order':
			return item.kind === 'order' && among(item.entries, response.entries) && once(response.entries);
		case 'sort':
			return (
				item.kind === 'sort' &&
				among(item.entries, Object.keys(response.groups)) &&
				among(item.groups, Object.values(response.groups))
			);
		case 'gap':
			return (
				item.kind === 'gap' &&
				Object.entries(response.gaps).every(([gap, choice]) =>
					item.gaps.some(({ id, choices }) => id === gap && among(choices, [choice]))
				)
			);
		case 'text':
			return item.kind === 'text';
	}
}

/** Whether `order` is one of the orders that the item's lists can have. */
export function isOrderOf(item: Item<unknown>, order: ShownOrder): boolean {
	const lists = listsOf(item);
	const names = Object.keys(order);
	return (
		names.length === Object.keys(lists).length &&
		names.every((name) => {
			const [shown, ids] = [order[name] ?? [], Object.hasOwn(lists, name) ? (lists[name] ?? []) : []];
			return shown.length === ids.length && once(shown) && shown.every((id) => ids.includes(id));
		})
	);
}

const among = (parts: readonly { readonly id: string }[], ids: readonly string[]): boolean =>
	ids.every((id) => parts.some((part) => part.id === id));

const once = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
