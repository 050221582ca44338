import { isLanguage, LANGUAGES } from '#lib/domain/course/language.ts';
import { guidePlans } from './guide-page.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	plans: guidePlans(isLanguage(params.lang) ? params.lang : 'en', '../../')
});
