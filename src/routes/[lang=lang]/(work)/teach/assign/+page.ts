import { LANGUAGES } from '#lib/domain/course/language.ts';
import { loadAreaWords } from '#lib/i18n/load.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Links to it stand where an instructor’s work is listed, which no crawler sees. */
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	await loadAreaWords('teach-assign', language);
	return { ...data, language };
};
