import { shapeOf } from '#lib/components/map/signs.ts';
import type { MapView } from '#lib/components/map/view.ts';
import type { ShapeName } from '#lib/components/mark/shapes.ts';
import type { Lesson } from '#lib/content/course.server.ts';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage, otherLanguage } from '#lib/domain/course/language.ts';
import type { HomeData } from '../../../islands/home/data.ts';
import type { PageServerLoad } from './$types';
import { dataBlock } from './data-block.server.ts';
import { mapViewOf } from './map-view.server.ts';
import { markedCourse } from './marked-course.server.ts';

/** The shape that stands for what a lesson is about: its concept's, or the two rings of the whole. */
function shapeOfLesson({ concepts: [about] }: Lesson, { nodes }: MapView): ShapeName {
	const node = nodes.find(({ id }) => id === about);
	return node ? shapeOf(node) : 'core';
}

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const lessons = [...course.lessons.values()];
	const map = mapViewOf(course, language);
	const data: HomeData = {
		...markedCourse(course, map),
		lessons: Object.fromEntries(
			lessons.map(({ slug, number, title }) => [slug, { number, title: title[language] }])
		)
	};
	return {
		map,
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
					shape: shapeOfLesson(lesson, map)
				}))
		})),
		json: dataBlock('home-data', data)
	};
};
