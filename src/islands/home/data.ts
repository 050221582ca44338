import type { MarkedCourse } from '../map/data.ts';

/** What the course home hands to its island. */
export interface HomeData extends MarkedCourse {
	readonly lessons: Readonly<Record<string, { readonly number: number; readonly title: string }>>;
}
