import type { Option } from '../choice/model.ts';

export interface ChoicesBody<T> {
	readonly kind: 'choices';
	readonly options: readonly Option<T>[];
	readonly fixed?: boolean | undefined;
}

export interface ChoicesResponse {
	readonly kind: 'choices';
	/** Ids of the options picked, in the order of the bank. */
	readonly options: readonly string[];
}
