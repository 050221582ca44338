import type { Item, Response, ShownOrder } from '../../question/model.ts';
import { responseOf } from './response-of.ts';
import { writeTyped } from './typed.ts';

/** The letters of the right answer. A typed answer has none: it is printed as words. */
export function keyLetters(item: Item<unknown>, order: ShownOrder): string {
	const key = keyResponse(item);
	return key ? writeTyped(item, order, key) : '';
}

/** The response that earns everything; null for a typed answer, of which several spellings do. */
function keyResponse(item: Item<unknown>): Response | null {
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return responseOf(item, { picked: item.options.filter(({ key }) => key).map(({ id }) => id) });
		case 'order':
			return responseOf(item, { picked: item.entries.map(({ id }) => id) });
		case 'judge':
			return byPlace(
				item,
				item.statements.map(({ id, verdict }) => [id, verdict])
			);
		case 'match':
			return byPlace(
				item,
				item.lefts.map(({ id, to }) => [id, to])
			);
		case 'sort':
			return byPlace(
				item,
				item.entries.map(({ id, group }) => [id, group])
			);
		case 'gap':
			return byPlace(
				item,
				item.gaps.map(({ id, choices }) => [id, choices.find(({ key }) => key)?.id ?? ''])
			);
		case 'text':
			return null;
	}
}

const byPlace = (item: Item<unknown>, pairs: readonly (readonly [string, string])[]): Response | null =>
	responseOf(item, { byPlace: Object.fromEntries(pairs) });
