import { expect, it } from 'vitest';
import { guess } from './guessers.server.ts';
import type { OptionList } from './written-item.server.ts';

/** A list whose first option is the key. */
const list = (stem: string, ...texts: string[]): OptionList => ({
	path: [],
	fixed: false,
	named: false,
	single: true,
	stem: { en: stem, zh: stem },
	options: texts.map((text, index) => ({ key: index === 0, path: [], text: { en: text, zh: text } }))
});

const scores = (...lists: OptionList[]) =>
	Object.fromEntries(guess(lists, 'en').map(({ guesser, score }) => [guesser, score]));

it('whoever finds no difference is as good as chance', () => {
	const [longest] = guess([list('Which?', 'unity', 'order', 'trade')], 'en');
	expect(longest).toMatchObject({ score: 1 / 3, chance: 1 / 3 });
});

it('equals share a guess: one of two longest is right half the time', () => {
	expect(scores(list('Which?', 'unions', 'orders', 'trade'))).toMatchObject({ longest: 1 / 2, shortest: 0 });
});

it('of three options nobody picks the fourth: the last is picked', () => {
	const last = { ...list('Which?', 'unity', 'order', 'trade') };
	const turned = { ...last, options: last.options.toReversed() };
	expect(scores(turned, turned, last)).toMatchObject({ position: 2 / 3 });
});

it('a plural in the option repeats the singular of the question', () => {
	expect(scores(list('Which principle is it?', 'principles first', 'orders first', 'trades first'))).toMatchObject({ echo: 1 });
});

it('careful words draw a guess, sweeping words repel it', () => {
	expect(scores(list('Which?', 'often so', 'as it is', 'just so'))).toMatchObject({ hedged: 1 });
	expect(scores(list('Which?', 'it is so', 'never so', 'only so'))).toMatchObject({ hedged: 1 });
});
