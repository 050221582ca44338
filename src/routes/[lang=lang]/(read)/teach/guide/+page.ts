import { loadAreaWords } from '#lib/i18n/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data }) => {
	const { language } = await parent();
	await loadAreaWords('teach-guide', language);
	return { ...data, language };
};
