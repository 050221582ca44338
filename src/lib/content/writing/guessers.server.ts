import type { Language } from '#lib/domain/course/language.ts';
import { echoed } from './echo.server.ts';
import { meanOf } from './mean.server.ts';
import { ABSOLUTE, HEDGE } from './qualifiers.server.ts';
import { lengthOf } from './words.server.ts';
import type { Option, OptionList } from './written-item.server.ts';

/**
 * Readers who have not taken the course and pick by form alone. Each scores an option; the best one is picked, among
 * equals by chance. They meet every list with one key: the options of a `choice` and each drop-down of a `gap`.
 */
export const GUESSERS = ['longest', 'shortest', 'position', 'echo', 'hedged'] as const;
export type Guesser = (typeof GUESSERS)[number];

/** What each does, after “somebody who”. */
export const HABITS: Readonly<Record<Guesser, string>> = {
	longest: 'always picks the longest option',
	shortest: 'always picks the shortest option',
	position: 'always picks the most common place',
	echo: 'picks the option that shares most words with the question',
	hedged: 'picks the most careful option'
};

export interface GuessResult {
	readonly guesser: Guesser;
	/** Share of the lists that it gets right, and the share that blind guessing gets; 0 to 1. */
	readonly score: number;
	readonly chance: number;
}

export function guess(lists: readonly OptionList[], language: Language): GuessResult[] {
	const chance = meanOf(lists, ({ options }) => 1 / options.length);
	const byForm = (mark: (option: Option, list: OptionList) => number) => meanOf(lists, (list) => scoreOf(list, mark));
	const scores: Readonly<Record<Guesser, number>> = {
		longest: byForm(({ text }) => lengthOf(text[language])),
		shortest: byForm(({ text }) => -lengthOf(text[language])),
		position: Math.max(...PLACES.map((place) => meanOf(lists, (list) => atPlace(list, place)))),
		echo: byForm(({ text }, list) => echoed(text[language], list, language).length),
		hedged: byForm(({ text }) => care(text[language], language))
	};
	return GUESSERS.map((guesser) => ({ guesser, score: scores[guesser], chance }));
}

/** The places of a list as it is written; of three options nobody picks the fourth. */
const PLACES = [0, 1, 2, 3];

const atPlace = ({ options }: OptionList, place: number): number =>
	options[Math.min(place, options.length - 1)]?.key ? 1 : 0;

function scoreOf({ options, ...list }: OptionList, mark: (option: Option, list: OptionList) => number): number {
	const marks = options.map((option) => mark(option, { options, ...list }));
	const best = Math.max(...marks);
	const picked = options.filter((_, index) => marks[index] === best);
	return picked.some(({ key }) => key) ? 1 / picked.length : 0;
}

/** How carefully an option is worded: hedges and clauses that qualify count for it, absolutes against it. */
const care = (text: string, language: Language): number =>
	count(text, HEDGE[language]) + count(text, QUALIFYING[language]) - count(text, ABSOLUTE[language]);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const QUALIFYING: Readonly<Record<Language, RegExp>> = {
	en: /[,;(]|\b(?:if|unless|when|where|which|who|but|though|although|while|merely|yet|provided|as far as)\b/gi,
	zh: /[，；（]|如果|除非|时|但|不过|虽然|尽管|只要|其中|而/g
};
