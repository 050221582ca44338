export interface MatchBody<T> {
	readonly kind: 'match';
	readonly lefts: readonly { readonly id: string; readonly to: string; readonly text: T; readonly why: T }[];
	/** May hold more than the lefts need. Plain text: they are shown in a drop-down. */
	readonly rights: readonly { readonly id: string; readonly text: T }[];
	readonly fixed?: boolean | undefined;
}

export interface MatchResponse {
	readonly kind: 'match';
	/** Id of right by id of left; a left that is not matched yet is absent. */
	readonly pairs: Readonly<Record<string, string>>;
}
