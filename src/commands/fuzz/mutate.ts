import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

const STRANGE = [
	'',
	' ',
	'\n',
	'> ',
	'。',
	'\u200b',
	'\ufeff',
	'"',
	'}',
	'-',
	'.',
	'%3D',
	'\ud800',
	'=',
	'\u202e'
];

/** `text` altered in one to three places: signs changed, cut, doubled, moved, or strange ones put in. */
export function mutate(text: string, alphabet: string, random: RandomGenerator): string {
	let altered = text;
	for (let times = uniformInt(random, 1, 3); times > 0; times -= 1) altered = once(altered, alphabet, random);
	return altered;
}

function once(text: string, alphabet: string, random: RandomGenerator): string {
	const from = uniformInt(random, 0, text.length);
	const to = Math.min(text.length, from + uniformInt(random, 1, 12));
	const [before, part, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
	const sign = alphabet.charAt(uniformInt(random, 0, alphabet.length - 1));
	switch (uniformInt(random, 0, 7)) {
		case 0:
		case 1:
			return before + sign + text.slice(from + 1);
		case 2:
			return before + after;
		case 3:
			return before + part + part + after;
		case 4:
			return before + [...part].reverse().join('') + after;
		case 5:
			return before + (STRANGE[uniformInt(random, 0, STRANGE.length - 1)] ?? '') + text.slice(from);
		case 6:
			return before;
		default:
			return after + before;
	}
}
