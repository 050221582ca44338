import type { Course } from '#lib/content/course.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import type { Page } from '#lib/content/render/inline.server.ts';
import type { Bilingual } from '#lib/domain/course/language.ts';
import { dealDecks } from '#lib/domain/paper/decks.ts';
import type { Item } from '#lib/domain/question/model.ts';
import type { UnitFacts, UnitItems } from '#lib/platform/fetch-items.ts';
import { citedFacts } from './cited-facts.server.ts';

type BilingualDecks = readonly (readonly Item<Bilingual>[])[];

/** An exam is drawn from a deck of twice as many items at least; a practice run from three times as many. */
const [EXAM_CHOICE, PRACTICE_CHOICE] = [2, 3];

export const examDecks = ({ items, exam }: Course): BilingualDecks =>
	dealDecks(within(items, exam.from), EXAM_CHOICE * exam.count);

export const practiceDecks = ({ items, practice }: Course, scope: string): BilingualDecks =>
	dealDecks(within(items, [scope]), PRACTICE_CHOICE * practice.count);

/** The items of any of `scopes`, which are units or concepts. */
const within = (items: Course['items'], scopes: readonly string[]): Course['items'] =>
	items.filter(
		({ unit, concepts }) => scopes.includes(unit) || concepts.some((concept) => scopes.includes(concept))
	);

/** A deck with its feedback and what that cites, as a practice run takes it. */
export function practiceDeck(
	course: Course,
	deck: BilingualDecks[number],
	page: Page
): UnitItems & UnitFacts {
	const items = deck.map((item) => itemFor(item, page.language, page.root));
	return {
		items: Object.fromEntries(items.map((item) => [item.id, item])),
		facts: citedFacts(course, [], items, page)
	};
}
