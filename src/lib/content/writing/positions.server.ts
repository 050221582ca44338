import type { OptionList } from './written-item.server.ts';
import { meanOf } from './mean.server.ts';

export interface PositionShare {
	/** From 1. */
	readonly place: number;
	/** How many keys stand there, and how many would if they were spread evenly. */
	readonly keys: number;
	readonly even: number;
	/** The two as shares of all lists, 0 to 1. */
	readonly share: number;
	readonly evenShare: number;
}

/** Where the keys of lists with one key stand, in the order in which they are written. */
export const keyPositions = (lists: readonly OptionList[]): PositionShare[] =>
	[0, 1, 2, 3].map((index) => {
		const share = meanOf(lists, ({ options }) => (options[index]?.key ? 1 : 0));
		const evenShare = meanOf(lists, ({ options }) => (index < options.length ? 1 / options.length : 0));
		return {
			place: index + 1,
			keys: Math.round(share * lists.length),
			even: evenShare * lists.length,
			share,
			evenShare
		};
	});
