import { loadAreaWords } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	await loadAreaWords('teach-grade', language);
	return data;
};
