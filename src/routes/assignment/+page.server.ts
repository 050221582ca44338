import { loadCourse } from '#lib/content/load-course.server.ts';
import { toIndexEntry } from '#lib/domain/paper/index-entry.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { items, version } = loadCourse();
	return { index: items.map(toIndexEntry), edition: version };
};
