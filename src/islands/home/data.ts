import type { Language } from '#lib/domain/course/language.ts';
import type { CourseIndex } from '#lib/domain/progress/model.ts';

/** What the course home hands to its island. */
export interface HomeData {
	readonly language: Language;
	readonly course: CourseIndex;
	readonly lessons: Readonly<Record<string, { readonly number: number; readonly title: string }>>;
}
