import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage } from '#lib/domain/course/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = isLanguage(params.lang) ? params.lang : 'en';
	return {
		sources: loadCourse().sources.map(({ id, title, address }) => ({ id, title: title[language], address }))
	};
};
