import { browser } from '$app/environment';
import { isLanguage } from '#lib/domain/course/language.ts';
import { loadWorkingWords } from '#lib/i18n/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, params }) => {
	const language = isLanguage(params.lang) ? params.lang : 'en';
	// On the server the hook has done it, before the pages' own loads.
	if (browser) await loadWorkingWords(language);
	return { ...data, language };
};
