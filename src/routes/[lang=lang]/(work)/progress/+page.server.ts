import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage } from '#lib/domain/course/language.ts';
import type { CourseIndex } from '#lib/domain/progress/model.ts';
import { scopesOf } from '../../scopes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const scopes = scopesOf(course);
	const practised = new Set(scopes.map(({ id }) => id));
	const index: CourseIndex = {
		units: course.units.map(({ id, lessons }) => ({ id, lessons })),
		lessons: Object.fromEntries([...course.lessons].map(([slug, { checks }]) => [slug, { checks }])),
		items: Object.fromEntries(course.items.map(({ id, concepts }) => [id, { concepts }]))
	};
	const asked = new Set(course.items.flatMap(({ concepts }) => concepts));
	return {
		course: index,
		names: Object.fromEntries(scopes.map(({ id, name }) => [id, name[language]])),
		groups: course.groups
			.map(({ id, name }) => ({
				id,
				name: name[language],
				concepts: course.concepts
					.filter((concept) => concept.group === id && asked.has(concept.id))
					.map((concept) => ({
						id: concept.id,
						name: concept.name[language],
						practice: practised.has(concept.id)
					}))
			}))
			.filter(({ concepts }) => concepts.length > 0)
	};
};
