import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage } from '#lib/domain/course/language.ts';
import type { PageServerLoad } from './$types';
import { glossaryPage } from './glossary-page.server.ts';

export const load: PageServerLoad = ({ params }) =>
	glossaryPage(loadCourse(), isLanguage(params.lang) ? params.lang : 'en');
