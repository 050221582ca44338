import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { skipN } from 'pure-rand/utils/skipN';

/** A source of chance that gives the same numbers for the same seed, on every device and for ever. */
export function randomOf(seed: string): RandomGenerator {
	const random = xoroshiro128plus(hash(seed));
	// Its first numbers are near to the seed itself, and seeds of one paper differ in a few letters only.
	skipN(random, 16);
	return random;
}

/** Every order equally likely (Fisher and Yates). */
export function shuffle<T>(list: readonly T[], random: RandomGenerator): readonly T[] {
	const rest = [...list];
	return list.flatMap(() => rest.splice(uniformInt(random, 0, rest.length - 1), 1));
}

/** Every order equally likely but that of `list` itself, which comes back only where there is no other. */
export function shuffleAway<T>(list: readonly T[], random: RandomGenerator): readonly T[] {
	if (new Set(list).size < 2) return list;
	for (;;) {
		const shuffled = shuffle(list, random);
		if (shuffled.some((member, index) => member !== list[index])) return shuffled;
	}
}

/** FNV-1a, 32 bits, over UTF-16 code units. Papers already given out hang on it: it must never change. */
function hash(text: string): number {
	let state = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1)
		state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
	return state;
}
