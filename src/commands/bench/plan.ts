/** What is done on a page, all by CSS selectors. Where several elements match, the first visible one is meant. */
export interface Plan {
	/** The text that a reader waits for. */
	readonly text: string;
	/** Taps that answer the first question; none where the page is only read. */
	readonly taps: readonly string[];
	/** Gets words in it once the answer is judged. */
	readonly feedback: string;
	/** Taps afterwards, for the time from click to paint. */
	readonly more: readonly string[];
}

/** Milliseconds since the page was asked for, but for `blocked` and `clicks`, which are durations. */
export interface Measured {
	readonly firstPaint: number;
	readonly text: number;
	/** NaN where nothing was asked. */
	readonly feedback: number;
	/** What tasks took beyond 50 ms each, up to the feedback. */
	readonly blocked: number;
	/** From each later click to the end of the frame that shows it. */
	readonly clicks: readonly number[];
	/** Whether the answer was sent before the script of its question had come. */
	readonly early: boolean;
}
