import { LANGUAGES, type Language } from '#lib/domain/course/language.ts';
import type { Place, Problem } from '../problem.server.ts';
import { ruleProblem } from './finding.server.ts';
import { guess, meanOf, type Guesser } from './guessers.server.ts';
import { keyPositions } from './positions.server.ts';
import { lengthOf } from './words.server.ts';
import type { OptionList, WrittenItem } from './written-item.server.ts';

/** Few lists say nothing: three of four by chance is a habit only in thirty of forty. */
const LEAST_IN_FILE = 12;
const LEAST_IN_BANK = 40;
/** In shares of the lists. One file is small, so more is left to chance there. */
const TOLERANCE_IN_FILE = 0.15;
export const TOLERANCE_IN_BANK = 0.05;

export const singleLists = (items: readonly WrittenItem[]): OptionList[] =>
	items.flatMap(({ lists }) => lists.filter(({ single }) => single));

export const severalLists = (items: readonly WrittenItem[]): OptionList[] =>
	items.flatMap(({ lists }) => lists.filter(({ single }) => !single));

/** Whether keys can be told by length or place: over each file of items, and over the bank. */
export function balance(items: readonly WrittenItem[]): Problem[] {
	const files = [...new Set(items.map(({ file }) => file))];
	return [
		...files.flatMap((file) => {
			const lists = singleLists(items.filter((item) => item.file === file));
			return lists.length < LEAST_IN_FILE ? [] : fileBalance({ file, line: 1, column: 1 }, lists);
		}),
		...bankBalance(singleLists(items)),
		...severalBalance(severalLists(items))
	];
}

function fileBalance(place: Place, lists: readonly OptionList[]): Problem[] {
	const chance = meanOf(lists, ({ options }) => 1 / options.length);
	const lengths = LANGUAGES.flatMap((language) =>
		(['longest', 'shortest'] as const).flatMap((extreme) => {
			const share = meanOf(lists, (list) => keyIs(list, extreme, language));
			if (share - chance <= TOLERANCE_IN_FILE) return [];
			return [
				ruleProblem(place, {
					rule: 'file-key-length',
					expected: `the ${NAMES[language]} key to be the ${extreme} option in about ${percent(chance)} of the lists of this file`,
					found: percent(share),
					remedy: `Even out the lengths of options; keys that are the ${extreme} by far have messages of their own.`
				})
			];
		})
	);
	const positions = keyPositions(lists)
		.filter(({ share, evenShare }) => Math.abs(share - evenShare) > TOLERANCE_IN_FILE)
		.map(({ place: number, keys, even }) =>
			ruleProblem(place, {
				rule: 'file-key-position',
				expected: `about ${Math.round(even)} of ${lists.length} keys of this file at place ${number} of their lists`,
				found: String(keys),
				remedy: 'Change the order of options in some lists that are not `fixed`; ids stay with their options.'
			})
		);
	return [...lengths, ...positions];
}

const keyIs = ({ options }: OptionList, extreme: 'longest' | 'shortest', language: Language): number => {
	const lengths = options.map(({ text }) => lengthOf(text[language]));
	const wanted = extreme === 'longest' ? Math.max(...lengths) : Math.min(...lengths);
	const picked = options.filter((_, index) => lengths[index] === wanted);
	return picked.some(({ key }) => key) ? 1 / picked.length : 0;
};

/** The bank as a whole has no line of its own: what is said of it stands where its units are named. */
const BANK: Place = { file: 'content/course.yaml', line: 1, column: 1 };

function bankBalance(lists: readonly OptionList[]): Problem[] {
	if (lists.length < LEAST_IN_BANK) return [];
	const guessed = LANGUAGES.flatMap((language) =>
		guess(lists, language)
			.filter(({ score, chance }) => Math.abs(score - chance) > TOLERANCE_IN_BANK)
			.map(({ guesser, score, chance }) =>
				ruleProblem(BANK, {
					rule: 'bank-guessable',
					expected: `somebody who picks ${HABITS[guesser]} to be right in about ${percent(chance)} of the lists of the whole bank, in ${NAMES[language]}`,
					found: percent(score),
					remedy: '`npm run report:bank` shows what gives keys away, file by file.'
				})
			)
	);
	const chance = meanOf(lists, ({ options }) => 1 / options.length);
	const shortest = LANGUAGES.flatMap((language) => {
		const share = meanOf(lists, (list) => keyIs(list, 'shortest', language));
		if (Math.abs(share - chance) <= TOLERANCE_IN_BANK) return [];
		return [
			ruleProblem(BANK, {
				rule: 'bank-guessable',
				expected: `the ${NAMES[language]} key to be the shortest option in about ${percent(chance)} of the lists of the whole bank`,
				found: percent(share),
				remedy: '`npm run report:bank` shows what gives keys away, file by file.'
			})
		];
	});
	const positions = keyPositions(lists)
		.filter(({ share, evenShare }) => Math.abs(share - evenShare) > TOLERANCE_IN_BANK)
		.map(({ place, keys, even }) =>
			ruleProblem(BANK, {
				rule: 'bank-key-position',
				expected: `about ${Math.round(even)} of ${lists.length} keys of the whole bank at place ${place} of their lists`,
				found: String(keys),
				remedy: 'Change the order of options in some lists that are not `fixed`; ids stay with their options.'
			})
		);
	return [...guessed, ...shortest, ...positions];
}

/** Of lists with several keys, how often these are longer on average than the others; equal counts half. */
export const keysAreLonger = (lists: readonly OptionList[], language: Language): number =>
	meanOf(lists, ({ options }) => {
		const [right, wrong] = [true, false].map((keys) =>
			meanOf(
				options.filter(({ key }) => key === keys),
				({ text }) => lengthOf(text[language])
			)
		);
		return right === wrong ? 0.5 : (right ?? 0) > (wrong ?? 0) ? 1 : 0;
	});

const LEAST_OF_SEVERAL = 20;
/** Such lists are few: in thirty of them a fair coin stays within this nineteen times of twenty. */
const TOLERANCE_OF_SEVERAL = 0.18;

const severalBalance = (lists: readonly OptionList[]): Problem[] =>
	LANGUAGES.flatMap((language) => {
		const share = keysAreLonger(lists, language);
		if (lists.length < LEAST_OF_SEVERAL || Math.abs(share - 0.5) <= TOLERANCE_OF_SEVERAL) return [];
		return [
			ruleProblem(BANK, {
				rule: 'bank-guessable',
				expected: `the ${NAMES[language]} keys of \`choices\` to be longer on average than the other options in about half of the ${lists.length} lists`,
				found: percent(share),
				remedy: `Lengthen ${share < 0.5 ? 'keys or shorten distractors' : 'distractors or shorten keys'} in some.`
			})
		];
	});

const NAMES = { en: 'English', zh: 'Chinese' } as const;

export const HABITS: Readonly<Record<Guesser, string>> = {
	longest: 'always the longest option',
	position: 'always the most common place',
	echo: 'the option that shares most words with the stem',
	hedged: 'the most hedged or qualified option'
};

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
