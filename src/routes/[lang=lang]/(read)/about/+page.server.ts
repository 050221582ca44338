import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage } from '#lib/domain/course/language.ts';
import { figuresOf } from './figures.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	return {
		figures: figuresOf(course),
		sources: course.sources.map(({ id, title, address }) => ({ id, title: title[language], address }))
	};
};
