import { factsIn } from '../markdown/directives.server.ts';
import { parseInline } from '../markdown/parse.server.ts';
import { itemSchema, type AuthoredItem } from '../schema/item.server.ts';
import { sitesOf } from '../schema/walk.server.ts';
import { fault, type Fault } from './fault.server.ts';

/** Every `why` names the fact that it rests on. */
export const explanationFaults = (item: AuthoredItem): Fault[] =>
	sitesOf(itemSchema, item).flatMap(({ path, value }) => {
		const english: unknown = path.at(-1) === 'why' && typeof value === 'object' && value ? Reflect.get(value, 'en') : null;
		if (typeof english !== 'string' || factsIn(parseInline(english)).length > 0) return [];
		return [
			fault(
				path,
				'why-without-fact',
				'a citation in the feedback',
				'none',
				'End it with the fact that it rests on: `:fact{S4.2}`.'
			)
		];
	});
