import { LANGUAGES } from '#lib/domain/course/language.ts';
import type { Place, Problem } from '../problem.server.ts';
import { ruleProblem } from './finding.server.ts';
import { guess, HABITS } from './guessers.server.ts';
import { percent } from './mean.server.ts';
import { keyPositions } from './positions.server.ts';
import { keysAreLonger } from './several-keys.server.ts';
import { LANGUAGE_NAMES, severalLists, singleLists, type OptionList, type WrittenItem } from './written-item.server.ts';

/** In shares of the lists. Far below chance is as bad as far above: it shows what to strike out. */
export const TOLERANCE = 0.05;
/** A smaller bank says nothing to so small a tolerance. */
const LEAST = 40;

const LEAST_OF_SEVERAL = 20;
/** Such lists are few: in thirty of them a fair coin stays within this nineteen times of twenty. */
const TOLERANCE_OF_SEVERAL = 0.18;

/** The bank has no line of its own: what is said of it stands where its units are named. */
const BANK: Place = { file: 'content/course.yaml', line: 1, column: 1 };

/** Whether somebody who picks by form alone does better, or worse, than chance over the whole bank. */
export function bankBalance(items: readonly WrittenItem[]): Problem[] {
	const lists = singleLists(items);
	return [...(lists.length < LEAST ? [] : [...guessed(lists), ...positions(lists)]), ...several(severalLists(items))];
}

const guessed = (lists: readonly OptionList[]): Problem[] =>
	LANGUAGES.flatMap((language) =>
		guess(lists, language)
			.filter(({ score, chance }) => Math.abs(score - chance) > TOLERANCE)
			.map(({ guesser, score, chance }) => {
				const inLanguage = guesser === 'position' ? '' : ` in ${LANGUAGE_NAMES[language]}`;
				return ruleProblem(BANK, {
					rule: 'bank-guessable',
					expected: `somebody who ${HABITS[guesser]} to be right in about ${percent(chance)} of the lists of the whole bank${inLanguage}`,
					found: percent(score),
					remedy: '`npm run report:bank` shows what gives keys away, file by file.'
				});
			})
	);

const positions = (lists: readonly OptionList[]): Problem[] =>
	keyPositions(lists)
		.filter(({ share, evenShare }) => Math.abs(share - evenShare) > TOLERANCE)
		.map(({ place, keys, even }) =>
			ruleProblem(BANK, {
				rule: 'bank-key-position',
				expected: `about ${Math.round(even)} of ${lists.length} keys of the whole bank at place ${place} of their lists`,
				found: String(keys),
				remedy: 'Change the order of options in some lists that are not `fixed`; ids stay with their options.'
			})
		);

const several = (lists: readonly OptionList[]): Problem[] =>
	LANGUAGES.flatMap((language) => {
		const share = keysAreLonger(lists, language);
		if (lists.length < LEAST_OF_SEVERAL || Math.abs(share - 0.5) <= TOLERANCE_OF_SEVERAL) return [];
		return [
			ruleProblem(BANK, {
				rule: 'bank-guessable',
				expected: `the ${LANGUAGE_NAMES[language]} keys of \`choices\` to be longer on average than the other options in about half of the ${lists.length} lists`,
				found: percent(share),
				remedy: `Lengthen ${share < 0.5 ? 'keys or shorten distractors' : 'distractors or shorten keys'} in some.`
			})
		];
	});
