export interface SortBody<T> {
	readonly kind: 'sort';
	readonly groups: readonly { readonly id: string; readonly text: T }[];
	readonly entries: readonly {
		readonly id: string;
		readonly group: string;
		readonly text: T;
		readonly why: T;
	}[];
	readonly fixed?: boolean | undefined;
}

export interface SortResponse {
	readonly kind: 'sort';
	/** Id of group by id of entry; an entry that is not placed yet is absent. */
	readonly groups: Readonly<Record<string, string>>;
}
