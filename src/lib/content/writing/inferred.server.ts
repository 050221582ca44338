import type { Finding } from './finding.server.ts';
import type { WrittenItem } from './written-item.server.ts';
import type { Bilingual } from '#lib/domain/course/language.ts';

/** Concepts by name, and how each pair is linked. */
export interface Links {
	readonly idOfName: ReadonlyMap<string, string>;
	/** By the two ids in order, joined by a space. */
	readonly kindOfPair: ReadonlyMap<string, string>;
}

export const pairKey = (one: string, other: string): string => [one, other].sort().join(' ');

/** Pairs of two concepts that only our own reading joins: they are drawn, discussed, and never scored. */
export function inferredPairs({ item }: WrittenItem, links: Links): Finding[] {
	return pairsOf(item).flatMap(({ one, other, path }): Finding[] => {
		const [a, b] = [one, other].map((text) => links.idOfName.get(text.en.toLowerCase()));
		if (a === undefined || b === undefined || links.kindOfPair.get(pairKey(a, b)) !== 'inferred') return [];
		return [
			{
				rule: 'pair-inferred',
				path,
				expected: 'pairs that a text states',
				found: `“${one.en}” with “${other.en}”, a link that concepts.yaml calls inferred`,
				remedy: 'Our own readings are not scored: ask for a stated or parallel link.'
			}
		];
	});
}

function pairsOf(item: WrittenItem['item']): { one: Bilingual; other: Bilingual; path: (string | number)[] }[] {
	if (item.kind === 'match')
		return item.lefts.flatMap(({ to, text }, index) => {
			const right = item.rights.find(({ id }) => id === to);
			return right ? [{ one: text, other: right.text, path: ['lefts', index] }] : [];
		});
	if (item.kind === 'sort')
		return item.entries.flatMap(({ group, text }, index) => {
			const home = item.groups.find(({ id }) => id === group);
			return home ? [{ one: text, other: home.text, path: ['entries', index] }] : [];
		});
	return [];
}
