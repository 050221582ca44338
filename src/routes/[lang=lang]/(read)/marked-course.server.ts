import type { MapView } from '#lib/components/map/view.ts';
import type { Course } from '#lib/content/course.server.ts';
import { itemsByConcept } from '#lib/domain/progress/by-concept.ts';
import type { MarkedCourse } from '../../../islands/map/data.ts';

/** What of the course a page with the map needs to mark it from the reader's record. */
export function markedCourse(course: Course, { nodes }: MapView): MarkedCourse {
	const onMap = nodes.map(({ id }) => id);
	const lessons = [...course.lessons.values()];
	return {
		units: course.units.map(({ id, lessons: slugs }) => ({ id, lessons: slugs })),
		checks: Object.fromEntries(lessons.map(({ slug, checks }) => [slug, checks])),
		items: itemsByConcept(course.items, onMap),
		about: Object.fromEntries(
			lessons.flatMap(({ slug, concepts }) => {
				const concept = concepts.find((id) => onMap.includes(id));
				return concept === undefined ? [] : [[slug, concept] as const];
			})
		)
	};
}
