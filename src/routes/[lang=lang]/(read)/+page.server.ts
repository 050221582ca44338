import type { ShapeName } from '#lib/components/mark/shapes.ts';
import type { Lesson } from '#lib/content/course.server.ts';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage, otherLanguage } from '#lib/domain/course/language.ts';
import type { HomeData } from '../../../islands/home/data.ts';
import type { PageServerLoad } from './$types';
import { dataBlock } from './data-block.server.ts';

const LISTS = ['principles', 'goals', 'actions', 'points'];

/** The shape that stands for what a lesson is about: its principle's, or the two rings of the whole. */
const shapeOf = ({ concepts }: Lesson): ShapeName =>
	PRINCIPLE_SHAPES.find(([concept]) => concepts.includes(concept))?.[1] ?? 'core';

const PRINCIPLE_SHAPES: readonly (readonly [concept: string, shape: ShapeName])[] = [
	['peace', 'peace'],
	['sovereignty', 'sovereignty'],
	['shared-governance', 'governance'],
	['shared-benefits', 'benefits']
];

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
					minutes: lesson.minutes[language],
					shape: shapeOf(lesson)
				}))
		})),
		json: dataBlock('home-data', data)
	};
};
