import { LANGUAGES } from '#lib/domain/course/language.ts';
import type { Place, Problem } from '../problem.server.ts';
import { ruleProblem } from './finding.server.ts';
import { guess } from './guessers.server.ts';
import { percent } from './mean.server.ts';
import { keyPositions } from './positions.server.ts';
import { LANGUAGE_NAMES, singleLists, type OptionList, type WrittenItem } from './written-item.server.ts';

/** Few lists say nothing: a habit that chance alone makes likely in eight is one in thirty. */
const LEAST = 12;
/** In shares of the lists. One file is small, so more is left to chance there than in the bank. */
const TOLERANCE = 0.15;

/** Whether the keys of one file can be told by length or place. */
export const fileBalance = (items: readonly WrittenItem[]): Problem[] =>
	[...new Set(items.map(({ file }) => file))].flatMap((file) => {
		const lists = singleLists(items.filter((item) => item.file === file));
		const place = { file, line: 1, column: 1 };
		return lists.length < LEAST ? [] : [...lengths(place, lists), ...positions(place, lists)];
	});

const lengths = (place: Place, lists: readonly OptionList[]): Problem[] =>
	LANGUAGES.flatMap((language) =>
		guess(lists, language)
			.filter(({ guesser }) => guesser === 'longest' || guesser === 'shortest')
			.filter(({ score, chance }) => score - chance > TOLERANCE)
			.map(({ guesser, score, chance }) =>
				ruleProblem(place, {
					rule: 'file-key-length',
					expected: `the ${LANGUAGE_NAMES[language]} key to be the ${guesser} option in about ${percent(chance)} of the lists of this file`,
					found: percent(score),
					remedy: `Even out the lengths of options; keys that are the ${guesser} by far have messages of their own.`
				})
			)
	);

const positions = (place: Place, lists: readonly OptionList[]): Problem[] =>
	keyPositions(lists)
		.filter(({ share, evenShare }) => share - evenShare > TOLERANCE)
		.map(({ place: number, keys, even }) =>
			ruleProblem(place, {
				rule: 'file-key-position',
				expected: `about ${Math.round(even)} of ${lists.length} keys of this file at place ${number} of their lists`,
				found: String(keys),
				remedy: 'Change the order of options in some lists that are not `fixed`; ids stay with their options.'
			})
		);
