import { error } from '@sveltejs/kit';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage, LANGUAGES } from '#lib/domain/course/language.ts';
import { practiceDeck, practiceDecks } from '../../../decks.server.ts';
import { scopesOf } from '../../../scopes.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => scopesOf(loadCourse()).map(({ id }) => ({ lang, scope: id })));

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const scope = scopesOf(course).find(({ id }) => id === params.scope);
	if (!scope) error(404);
	const decks = practiceDecks(course, scope.id);
	const [only] = decks;
	return {
		scope: scope.id,
		name: scope.name[language],
		count: course.practice.count,
		decks: decks.length,
		/** Questions that are few enough stand in the page and need no request. */
		deck: only && decks.length === 1 ? practiceDeck(course, only, { language, root: '../../' }) : null
	};
};
