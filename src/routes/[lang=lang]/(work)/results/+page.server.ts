import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage, LANGUAGES } from '#lib/domain/course/language.ts';
import { lessonToReread } from '../../reread.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No prerendered link leads to it: only an attempt that was handed in does. */
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	return {
		pass: course.exam.pass,
		concepts: Object.fromEntries(course.concepts.map(({ id, name }) => [id, { name: name[language] }])),
		lessons: Object.fromEntries(
			course.items.flatMap((item) => {
				const lesson = lessonToReread(course, item);
				return lesson ? [[item.id, { slug: lesson.slug, title: lesson.title[language] }] as const] : [];
			})
		)
	};
};
