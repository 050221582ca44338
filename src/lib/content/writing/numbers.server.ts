import { itemSchema } from '../schema/item.server.ts';
import { sitesOf } from '../schema/walk.server.ts';
import type { Finding } from './finding.server.ts';
import { visible } from './visible.server.ts';
import type { WrittenItem } from './written-item.server.ts';

/** A year or another long number that stands in one language only: the two would give different answers. */
export const numbers = ({ item }: WrittenItem): Finding[] =>
	sitesOf(itemSchema, item).flatMap(({ role, value, path }): Finding[] => {
		if (!role.text) return [];
		const [en, zh] = [longNumbers(value, 'en'), longNumbers(value, 'zh')];
		if (en === zh) return [];
		return [
			{
				rule: 'numbers-differ',
				path: [...path, 'zh'],
				expected: en === '' ? 'no long number, as in English' : `the numbers of the English text, ${en}`,
				found: zh === '' ? 'none' : zh,
				remedy: 'Let both languages give the same years and numbers.'
			}
		];
	});

/** Each once, in rising order: how often a text repeats one is a matter of style. */
function longNumbers(value: unknown, language: 'en' | 'zh'): string {
	const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, language) : undefined;
	if (typeof text !== 'string') return '';
	// 2016–17 in one language is 2016–2017 in the other.
	const words = visible(text)
		.replaceAll(',', '')
		.replace(/(\d\d)(\d\d)[–-](\d\d)\b(?!\d)/g, '$1$2–$1$3');
	const found = words.match(/\d{3,}/g) ?? [];
	return [...new Set(found)].sort().join(', ');
}
