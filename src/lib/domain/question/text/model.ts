/** Accepted spellings, in both languages whatever the language of the page: one item, two languages. */
export interface Accepted {
	readonly en: readonly string[];
	readonly zh: readonly string[];
}

export interface TextBody<T> {
	readonly kind: 'text';
	readonly answer: { readonly text: T; readonly accept: Accepted; readonly why: T };
	/** Wrong answers that a real learner gives, each with the feedback that names the confusion. */
	readonly confusions: readonly { readonly id: string; readonly accept: Accepted; readonly why: T }[];
	/** Feedback for any other answer. */
	readonly otherwise: T;
}

export interface TextResponse {
	readonly kind: 'text';
	readonly text: string;
}
