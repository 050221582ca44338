import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** A text as it was written, and what it means. */
export interface Original {
	readonly text: string;
	/** In one spelling, to be compared. */
	readonly meaning: string;
}

/** Something that is altered and read. `read` says what became of it. */
export interface Target {
	readonly name: string;
	readonly alphabet: string;
	readonly pick: (random: RandomGenerator) => Original;
	readonly read: (altered: string, original: Original) => string | Promise<string>;
}

export const pickFrom =
	(originals: readonly Original[]) =>
	(random: RandomGenerator): Original => {
		const picked = originals[uniformInt(random, 0, originals.length - 1)];
		if (!picked) throw new Error('nothing to alter');
		return picked;
	};

export const compared = (meaning: string, original: Original): string =>
	meaning === original.meaning ? 'same meaning' : 'ANOTHER MEANING';
