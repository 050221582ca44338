/** One long piece of work, seen from inside. */
export interface Job {
	/**
	 * Says how far it is, and lets others have their turn where it has taken long. Rejects with a `Stopped` once
	 * somebody has cancelled it.
	 */
	step(done: number, total: number): Promise<void>;
}

export type Tell = (done: number, total: number) => void;

/** The work was cancelled: nothing came of it. */
export class Stopped extends Error {}

/** Nobody reads a count that changes more often. */
const TELL_EVERY = 100;

/** `slice` is how many milliseconds the work may take at a stretch: few in a page, which has to answer a tap. */
export function jobOf(signal: AbortSignal, slice: number, tell: Tell): Job {
	let rested = performance.now();
	let told = -Infinity;
	return {
		async step(done, total) {
			const now = performance.now();
			if (now - told >= TELL_EVERY || done === total) {
				told = now;
				tell(done, total);
			}
			if (now - rested >= slice) {
				await new Promise((resolve) => setTimeout(resolve));
				rested = performance.now();
			}
			if (signal.aborted) throw new Stopped();
		}
	};
}
