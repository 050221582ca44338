import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage } from '#lib/domain/course/language.ts';
import { dataBlock } from '../data-block.server.ts';
import { mapViewOf } from '../map-view.server.ts';
import { markedCourse } from '../marked-course.server.ts';
import type { PageServerLoad } from './$types';
import { reasonsOf } from './reasons.server.ts';

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const map = mapViewOf(course, language);
	return {
		map,
		kinds: reasonsOf(course, language),
		json: dataBlock('map-data', markedCourse(course, map))
	};
};
