import type { Language } from '#lib/domain/course/language.ts';
import type { Finding } from './finding.server.ts';
import { lengthOf } from './words.server.ts';
import { inBoth, type OptionList } from './written-item.server.ts';

/** From where the shortest and the longest option look like parts of two questions. */
const FACTOR = 1.8;
const LEAST: Readonly<Record<Language, number>> = { en: 16, zh: 7 };

/** Options that differ much in length, whichever of them is the key. */
export const optionLength = ({ options, named }: OptionList): Finding[] =>
	inBoth((language): Finding[] => {
		const sorted = options.toSorted((a, b) => lengthOf(a.text[language]) - lengthOf(b.text[language]));
		const [short, long] = [sorted[0], sorted.at(-1)];
		if (!short || !long) return [];
		const [least, most] = [lengthOf(short.text[language]), lengthOf(long.text[language])];
		if (named || most < least * FACTOR || most - least < LEAST[language]) return [];
		return [
			{
				rule: 'option-length',
				path: [...long.path, language],
				expected: 'options close in length',
				found: `${most} characters beside ${least} in “${short.text[language]}”`,
				remedy: 'Shorten the longest or lengthen the shortest.'
			}
		];
	});
