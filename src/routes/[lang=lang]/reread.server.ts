import type { Course, Lesson } from '#lib/content/course.server.ts';
import type { Bilingual } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';

/** The lesson to read again after an item was missed: where it is asked, or its concept, or its fact is taught. */
export function lessonToReread(course: Course, item: Item<Bilingual>): Lesson | undefined {
	const lessons = [...course.lessons.values()];
	return (
		lessons.find(({ checks }) => checks.includes(item.id)) ??
		lessons.find(({ concepts }) => item.concepts.some((concept) => concepts.includes(concept))) ??
		lessons.find(({ facts }) => item.facts.some((fact) => facts.includes(fact)))
	);
}
