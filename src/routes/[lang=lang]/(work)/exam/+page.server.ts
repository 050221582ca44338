import { loadCourse } from '#lib/content/load-course.server.ts';
import { examDecks } from '../../decks.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const course = loadCourse();
	const { pass, ...rule } = course.exam;
	return { decks: examDecks(course).length, rule, pass };
};
