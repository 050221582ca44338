/** Line icons in a box of 20 units, drawn with one stroke. `solid` is filled. */
export const MARKS = {
	tick: { line: 'M4 10.5l4 4 8-9' },
	cross: { line: 'M5 5l10 10M15 5L5 15' },
	next: { line: 'M3 10h13M11 5l5 5-5 5' },
	back: { line: 'M17 10H4M9 5l-5 5 5 5' },
	up: { line: 'M10 16V4M5 9l5-5 5 5' },
	down: { line: 'M10 4v12M5 11l5 5 5-5' },
	clock: { line: 'M10 5.5V10l3 2M17.5 10a7.5 7.5 0 1 1-15 0a7.5 7.5 0 0 1 15 0z' },
	save: { line: 'M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13' },
	open: { line: 'M10 13V4M6 7.5l4-4 4 4M3.5 16.5h13' },
	copy: { line: 'M7 7h9v10H7zM4 13V3h9' },
	print: { line: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 12h8v5H6z' },
	close: { line: 'M5 5l10 10M15 5L5 15' },
	offline: { line: 'M3 8a10 10 0 0 1 14 0M6 11.2a6 6 0 0 1 8 0M10 15h.01M3 17L17 3' },
	theme: { line: 'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0z', solid: 'M10 3a7 7 0 0 1 0 14z' },
	flag: { line: 'M5 17V3M5 4h10l-2.5 3.5L15 11H5' }
} as const satisfies Record<string, { readonly line: string; readonly solid?: string }>;

export type MarkName = keyof typeof MARKS;
