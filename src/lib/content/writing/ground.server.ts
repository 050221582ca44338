import { factsIn } from '../markdown/directives.server.ts';
import { parseInline } from '../markdown/parse.server.ts';
import { itemSchema } from '../schema/item.server.ts';
import { sitesOf } from '../schema/walk.server.ts';
import { valueAt } from '../yaml-file.server.ts';
import type { Finding } from './finding.server.ts';
import type { WrittenItem } from './written-item.server.ts';

/** The feedback of a key that rests on nothing but facts that we are not sure of. */
export const ground = ({ item }: WrittenItem, unsure: ReadonlyMap<string, string>): Finding[] =>
	sitesOf(itemSchema, item).flatMap(({ path, value }): Finding[] => {
		const isOfKey = path.at(-1) === 'why' && isRight(valueAt(item, path.slice(0, -1)), path);
		const english: unknown = isOfKey && typeof value === 'object' && value ? Reflect.get(value, 'en') : undefined;
		const cited = typeof english === 'string' ? factsIn(parseInline(english)) : [];
		const [first] = cited;
		if (first === undefined || !cited.every((fact) => unsure.has(fact))) return [];
		return [
			{
				rule: 'key-on-unsure-fact',
				path: [...path, 'en'],
				expected: 'a right answer that rests on a fact that we are sure of',
				found: `\`${first}\`, ${unsure.get(first) ?? ''}`,
				remedy: 'Cite the fact that decides the answer; where there is none, do not ask.'
			}
		];
	});

/** Options have a key; whatever else has feedback is right by its place. */
function isRight(part: unknown, path: readonly (string | number)[]): boolean {
	const isOption = path.includes('options') || path.includes('choices');
	const isKey = typeof part === 'object' && part !== null && Reflect.get(part, 'key') === true;
	return isOption ? isKey : !path.includes('confusions');
}
