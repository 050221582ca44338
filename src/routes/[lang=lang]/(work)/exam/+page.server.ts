import { loadCourse } from '#lib/content/load-course.server.ts';
import { toIndexEntry } from '#lib/domain/paper/index-entry.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { items, exam } = loadCourse();
	const { pass, ...rule } = exam;
	return { index: items.map(toIndexEntry), rule, pass };
};
