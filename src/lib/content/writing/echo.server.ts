import type { Language } from '#lib/domain/course/language.ts';
import type { Finding } from './finding.server.ts';
import { contentWords } from './words.server.ts';
import { inBoth, type OptionList } from './written-item.server.ts';

/** Words of the stem that only the key repeats. */
export const echo = (list: OptionList): Finding[] =>
	inBoth((language): Finding[] => {
		const key = list.options.find((option) => option.key);
		if (!list.single || !key) return [];
		const shared = list.options.filter((option) => !option.key).map(({ text }) => echoed(text[language], list, language));
		const words = echoed(key.text[language], list, language);
		const own = words.filter((word) => !shared.flat().includes(word));
		// Where a distractor has a word of the stem to itself, the echo leads nobody.
		if (own.length === 0 || shared.some((others) => others.length >= words.length)) return [];
		return [
			{
				rule: 'key-echoes-stem',
				path: [...key.path, language],
				expected: 'no word of the stem that the key alone repeats',
				found: own.map((word) => `“${word}”`).join(', '),
				remedy: 'Reword the stem or the key, or let a distractor repeat as much.'
			}
		];
	});

/** The words that an option shares with the stem. */
export function echoed(text: string, { stem }: OptionList, language: Language): string[] {
	const asked = contentWords(stem[language], language);
	return [...contentWords(text, language)].filter((word) => asked.has(word));
}
