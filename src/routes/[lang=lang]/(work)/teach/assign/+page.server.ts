import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage } from '#lib/domain/course/language.ts';
import { scopeOfLesson } from '#lib/platform/teach/fetch-bank.ts';
import { lessonToReread } from '../../../reread.server.ts';
import type { PageServerLoad } from './$types';

/** What can be chosen from: by unit, by lesson, by concept, each with how many questions it has. */
export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const lessonOf = new Map(course.items.map((item) => [item.id, lessonToReread(course, item)?.slug]));
	const { count, from, perConcept, levels } = course.exam;
	return {
		edition: course.version,
		exam: { count, from, perConcept, levels },
		units: course.units.map(({ id, title, lessons }) => ({
			id,
			name: title[language],
			count: course.items.filter(({ unit }) => unit === id).length,
			lessons: lessons
				.map((slug) => ({
					id: scopeOfLesson(slug),
					name: course.lessons.get(slug)?.title[language] ?? slug,
					count: course.items.filter(({ id: item }) => lessonOf.get(item) === slug).length
				}))
				.filter((one) => one.count > 0)
		})),
		groups: course.groups
			.map(({ id, name }) => ({
				id,
				name: name[language],
				concepts: course.concepts
					.filter(({ group }) => group === id)
					.map((concept) => ({
						id: concept.id,
						name: concept.name[language],
						count: course.items.filter(({ concepts }) => concepts.includes(concept.id)).length
					}))
					.filter((one) => one.count > 0)
			}))
			.filter(({ concepts }) => concepts.length > 0)
	};
};
