import type { ItemsByConcept } from '#lib/domain/progress/by-concept.ts';

/** What a page with the map hands to its island: the course, as short as it can be said. */
export interface MarkedCourse {
	readonly units: readonly { readonly id: string; readonly lessons: readonly string[] }[];
	/** Ids of the items asked in each lesson, by slug. */
	readonly checks: Readonly<Record<string, readonly string[]>>;
	readonly items: ItemsByConcept;
	/** The concept of the map that a lesson is about, by slug; a lesson about none is absent. */
	readonly about: Readonly<Record<string, string>>;
}
