export interface OrderBody<T> {
	readonly kind: 'order';
	/** In the right order. */
	readonly entries: readonly { readonly id: string; readonly text: T; readonly why: T }[];
}

export interface OrderResponse {
	readonly kind: 'order';
	/** Every entry's id once, first to last. */
	readonly entries: readonly string[];
}
