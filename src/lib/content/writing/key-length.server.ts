import type { Language } from '#lib/domain/course/language.ts';
import type { Finding } from './finding.server.ts';
import { meanLengths } from './several-keys.server.ts';
import { inBoth, LANGUAGE_NAMES, type OptionList } from './written-item.server.ts';
import { lengthOf } from './words.server.ts';

/** Whether the key can be told by its length, and whether the two languages agree about that. */
export const keyLength = (list: OptionList): Finding[] =>
	list.named ? [] : list.single ? ofOneKey(list) : ofSeveral(list);

/** From where a difference meets the eye. */
const FACTOR = 1.2;
const LEAST: Readonly<Record<Language, number>> = { en: 6, zh: 3 };

interface Lengths {
	readonly key: number;
	readonly shortest: number;
	readonly longest: number;
}

function lengthsOf({ options }: OptionList, language: Language): Lengths {
	const others = options.filter(({ key }) => !key).map(({ text }) => lengthOf(text[language]));
	const key = options.find((option) => option.key)?.text[language] ?? '';
	return { key: lengthOf(key), shortest: Math.min(...others), longest: Math.max(...others) };
}

const standsOut = (long: number, short: number, language: Language): boolean =>
	long >= short * FACTOR && long - short >= LEAST[language];

function ofOneKey(list: OptionList): Finding[] {
	const path = list.options.find(({ key }) => key)?.path;
	if (!path) return [];
	const out = inBoth((language): Finding[] => {
		const { key, shortest, longest } = lengthsOf(list, language);
		const isLong = standsOut(key, longest, language);
		if (!isLong && !standsOut(shortest, key, language)) return [];
		return [
			{
				rule: 'key-length',
				path: [...path, language],
				expected: 'a key about as long as the other options',
				found: isLong ? `${key} characters, the others at most ${longest}` : `${key} characters, the others at least ${shortest}`,
				remedy: `${isLong ? 'Shorten the key or lengthen a distractor' : 'Lengthen the key or shorten a distractor'}: length gives the answer away.`
			}
		];
	});
	return [...out, ...ranks(list, path)];
}

/** Written twice, an item should not be easy to guess in one language by what misleads in the other. */
function ranks(list: OptionList, path: OptionList['path']): Finding[] {
	const rank = (language: Language) => {
		const { key, shortest, longest } = lengthsOf(list, language);
		return key > longest ? 'longest' : key < shortest ? 'shortest' : 'between';
	};
	const { en, zh } = { en: rank('en'), zh: rank('zh') };
	if (en === zh || en === 'between' || zh === 'between') return [];
	return [
		{
			rule: 'key-length-differs',
			path: [...path, 'zh'],
			expected: `the key not to be the shortest in one language and the longest in the other`,
			found: `the ${en} in English, the ${zh} in Chinese`,
			remedy: 'Reword an option in one of the languages.'
		}
	];
}

/** Of several keys, their mean beside the mean of the others. */
const ofSeveral = (list: OptionList): Finding[] =>
	inBoth((language): Finding[] => {
		const { right, wrong } = meanLengths(list, language);
		if (!standsOut(right, wrong, language) && !standsOut(wrong, right, language)) return [];
		return [
			{
				rule: 'key-length',
				path: list.path,
				expected: 'keys on average about as long as the other options',
				found: `${Math.round(right)} characters beside ${Math.round(wrong)} in ${LANGUAGE_NAMES[language]}`,
				remedy: `${right > wrong ? 'Shorten keys or lengthen distractors' : 'Lengthen keys or shorten distractors'}: length gives the answer away.`
			}
		];
	});
