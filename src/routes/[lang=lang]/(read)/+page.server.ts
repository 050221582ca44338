import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage, otherLanguage } from '#lib/domain/course/language.ts';
import type { HomeData } from '../../../islands/home/data.ts';
import type { PageServerLoad } from './$types';
import { dataBlock } from './data-block.server.ts';

const LISTS = ['principles', 'goals', 'actions', 'points'];

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const lessons = [...course.lessons.values()];
	const data: HomeData = {
		language,
		course: {
			units: course.units.map(({ id, lessons: slugs }) => ({ id, lessons: slugs })),
			lessons: Object.fromEntries(lessons.map(({ slug, checks }) => [slug, { checks }])),
			items: {}
		},
		lessons: Object.fromEntries(
			lessons.map(({ slug, number, title }) => [slug, { number, title: title[language] }])
		)
	};
	return {
		counts: course.groups
			.filter(({ id }) => LISTS.includes(id))
			.map(({ id, name }) => ({
				number: course.concepts.filter(({ group }) => group === id).length,
				name: name[language],
				other: name[otherLanguage(language)]
			})),
		units: course.units.map(({ id, title, summary }) => ({
			id,
			title: title[language],
			summary: summary[language],
			lessons: lessons
				.filter(({ unit }) => unit === id)
				.map((lesson) => ({
					slug: lesson.slug,
					number: lesson.number,
					title: lesson.title[language],
					other: lesson.title[otherLanguage(language)],
					minutes: lesson.minutes[language]
				}))
		})),
		json: dataBlock('home-data', data)
	};
};
