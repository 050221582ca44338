/** What of a lesson says which concepts it teaches, the main one first. */
export interface Teaching {
	readonly slug: string;
	readonly concepts: readonly string[];
}

/** Where a concept is learned: in the lesson that is about it before all else, or in the first that teaches it. */
export const lessonOf = <L extends Teaching>(concept: string, lessons: readonly L[]): L | undefined =>
	lessons.find(({ concepts }) => concepts[0] === concept) ??
	lessons.find(({ concepts }) => concepts.includes(concept));
