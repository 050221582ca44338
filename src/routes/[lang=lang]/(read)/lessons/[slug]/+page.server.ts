import { error } from '@sveltejs/kit';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage, LANGUAGES } from '#lib/domain/course/language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';
import { unsent } from '../../unsent.server.ts';
import { lessonPage } from './lesson-page.server.ts';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => [...loadCourse().lessons.keys()].map((slug) => ({ lang, slug })));

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const lesson = course.lessons.get(params.slug);
	if (!lesson || !isLanguage(params.lang)) error(404);
	return { page: unsent(lessonPage(course, lesson, params.lang)) };
};
