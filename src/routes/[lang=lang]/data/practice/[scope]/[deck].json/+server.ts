import { error, json } from '@sveltejs/kit';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage, LANGUAGES } from '#lib/domain/course/language.ts';
import { practiceDeck, practiceDecks } from '../../../../decks.server.ts';
import { scopesOf } from '../../../../scopes.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Only of what is dealt into several decks: a single one stands in its page. */
export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) =>
		scopesOf(loadCourse()).flatMap(({ id: scope }) => {
			const decks = practiceDecks(loadCourse(), scope);
			return decks.length > 1 ? decks.map((_, deck) => ({ lang, scope, deck: String(deck) })) : [];
		})
	);

/** One deck of a unit or concept in one language, for pages that stand two levels below their language's root. */
export const GET: RequestHandler = ({ params }) => {
	const course = loadCourse();
	const deck = practiceDecks(course, params.scope)[Number(params.deck)];
	if (!deck) error(404);
	const language = isLanguage(params.lang) ? params.lang : 'en';
	return json(practiceDeck(course, deck, { language, root: '../../' }));
};
