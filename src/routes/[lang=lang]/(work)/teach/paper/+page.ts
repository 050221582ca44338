import { loadAreaWords } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	await loadAreaWords('teach-paper', language);
	return { language };
};
