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
	/** When the answer was tapped to be checked; NaN where nothing was asked. */
	readonly sent: number;
	readonly feedback: number;
	/** What tasks took beyond 50 ms each, up to the feedback, or up to the text. */
	readonly blocked: number;
	/** From each later click to the end of the frame that shows it. */
	readonly clicks: readonly number[];
	/** Whether the answer was sent before the script of its question had come. */
	readonly early: boolean;
}

/** The lesson without its scripts is only read. */
export const barePlan: Plan = { text: 'main .prose p', taps: [], feedback: '', more: [] };

/** `slots`: the checks of a lesson that ask for one of a few options. */
export const lessonPlan = ([first = '', ...others]: readonly string[]): Plan => ({
	text: barePlan.text,
	taps: [`[data-slot="${first}"] li:nth-child(2) label`, `[data-slot="${first}"] [type=submit]`],
	feedback: `[data-slot="${first}"] [role=status]`,
	more: others
		.slice(0, 2)
		.flatMap((slot) => [
			`[data-slot="${slot}"] li:nth-child(2) label`,
			`[data-slot="${slot}"] li:nth-child(1) label`,
			`[data-slot="${slot}"] [type=submit]`
		])
});

/** The hint's button is the second of every question. */
export const practicePlan: Plan = {
	text: 'main h1',
	taps: ['.answer label', '[data-slot] [type=submit]'],
	feedback: '[data-slot] [role=status]',
	more: ['[data-slot] [type=submit]', '[data-slot] .btn-q', '[data-slot] .btn-q', '[data-slot] [type=submit]']
};

/** Both floors have their questions in fieldsets, each with a button and a status. */
export const floorPlan: Plan = {
	text: 'main p',
	taps: ['fieldset:nth-of-type(1) label:nth-of-type(2)', 'fieldset:nth-of-type(1) button'],
	feedback: 'fieldset:nth-of-type(1) [role=status]',
	more: [2, 3].flatMap((number) => [
		`fieldset:nth-of-type(${number}) label:nth-of-type(2)`,
		`fieldset:nth-of-type(${number}) label:nth-of-type(1)`,
		`fieldset:nth-of-type(${number}) button`
	])
};
