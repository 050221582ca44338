export interface Option<T> {
	readonly id: string;
	readonly key?: boolean | undefined;
	readonly text: T;
	/** Why it is the key, or which confusion it is. */
	readonly why: T;
}

export interface ChoiceBody<T> {
	readonly kind: 'choice';
	readonly options: readonly Option<T>[];
	/** The options keep the order of the bank (numbers, dates). */
	readonly fixed?: boolean | undefined;
}

export interface ChoiceResponse {
	readonly kind: 'choice';
	readonly option: string;
}
