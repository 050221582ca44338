/** A file of the site, with its size in bytes. */
export interface Sized {
	readonly path: string;
	readonly size: number;
}

/** The steps of brotli to pack with: `first` what is read and what runs, `later` what practice asks. */
export interface Steps {
	readonly first: number;
	readonly later: number;
}

/**
 * From the best to the quickest. The last step makes files smaller than the one before by a fiftieth and takes two and
 * a half times as long; step 8 makes them larger by a twelfth and takes a thirtieth of the time. Step 9 is no choice:
 * nearly as slow as 10, it saves nothing over 8.
 */
const CHOICES: readonly Steps[] = [
	{ first: 11, later: 10 },
	{ first: 10, later: 10 },
	{ first: 10, later: 8 },
	{ first: 8, later: 8 }
];

/** Seconds of one core for a megabyte of such pages, on an ordinary computer. */
const SECONDS: Readonly<Record<number, number>> = { 11: 1, 10: 0.4, 8: 0.03 };

/** Packing is to be a matter of seconds, however large the site is. In seconds of one core. */
const MOST_SECONDS = 15;

/**
 * The same question stands on the page of each of its concepts and in the decks of its unit: much to pack, which
 * nobody waits for as for the first page.
 */
const LATER = /^[^/]+\/(practice\/[^/]+|data)\/|\/__data\.json$/;

export const stepOf = (path: string, { first, later }: Steps): number => (LATER.test(path) ? later : first);

/** The best steps that pack these files in good time; the quickest where none does. `path` is from the site's root. */
export function stepsFor(files: readonly Sized[]): Steps {
	const secondsWith = (steps: Steps): number =>
		files.reduce((sum, { path, size }) => sum + (size / 1e6) * (SECONDS[stepOf(path, steps)] ?? 0), 0);
	return CHOICES.find((steps) => secondsWith(steps) <= MOST_SECONDS) ?? { first: 8, later: 8 };
}
