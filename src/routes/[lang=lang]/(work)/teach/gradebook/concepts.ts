/** By id: how a concept is called, and the lesson that teaches it. */
export type Concepts = Readonly<
	Record<
		string,
		{ readonly name: string; readonly lesson: { readonly slug: string; readonly title: string } | null }
	>
>;
