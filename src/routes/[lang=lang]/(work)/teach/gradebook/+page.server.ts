import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage, LANGUAGES } from '#lib/domain/course/language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No prerendered link leads to it: an instructor's list of assignments does. */
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** Names of concepts, and the lesson that teaches each. */
export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const lessons = [...course.lessons.values()];
	return {
		concepts: Object.fromEntries(
			course.concepts.map(({ id, name }) => {
				const lesson =
					lessons.find(({ concepts }) => concepts[0] === id) ??
					lessons.find(({ concepts }) => concepts.includes(id));
				const link = lesson ? { slug: lesson.slug, title: lesson.title[language] } : null;
				return [id, { name: name[language], lesson: link }] as const;
			})
		)
	};
};
