import type { Place } from './problem.server.ts';

/** Turns an offset in a text into line and column, both from 1. */
export type Locate = (offset: number) => Place;

export function locateIn(file: string, text: string): Locate {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
