import { error, json } from '@sveltejs/kit';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import { isLanguage, LANGUAGES } from '#lib/domain/course/language.ts';
import type { UnitItems } from '#lib/platform/fetch-items.ts';
import { examDecks } from '../../../decks.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => examDecks(loadCourse()).map((_, deck) => ({ lang, deck: String(deck) })));

/** An exam gives no feedback before it is handed in: its items come without their explanations, half the bytes. */
const withoutExplanations = (field: string, value: unknown): unknown =>
	field === 'why' || field === 'otherwise' ? '' : value;

/** The items of one deck in one language as an exam asks them. */
export const GET: RequestHandler = ({ params }) => {
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const deck = examDecks(loadCourse())[Number(params.deck)];
	if (!deck) error(404);
	const found: UnitItems = {
		items: Object.fromEntries(deck.map((item) => [item.id, itemFor(item, language, '../')]))
	};
	return json(JSON.parse(JSON.stringify(found, withoutExplanations)));
};
