/** Something to choose questions from, with how many there are. */
export interface Scope {
	readonly id: string;
	readonly name: string;
	readonly count: number;
}

/** The course as an instructor chooses from it, in the page's language. */
export interface Scopes {
	readonly units: readonly (Scope & { readonly lessons: readonly Scope[] })[];
	readonly groups: readonly {
		readonly id: string;
		readonly name: string;
		readonly concepts: readonly Scope[];
	}[];
}
