import type { Course, PlacedFact } from '#lib/content/course.server.ts';
import { renderInline, type Page } from '#lib/content/render/inline.server.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { t } from '#lib/i18n/t.ts';

/** What a citation chip shows in place. */
export interface CitedFact {
	/** Inline HTML. */
	readonly text: string;
	readonly where: string;
}

/** The facts of the given ids, and those that the texts of the items cite: what a page with these can show in place. */
export function citedFacts(
	course: Course,
	ids: readonly string[],
	items: readonly Item[],
	page: Page
): Readonly<Record<string, CitedFact>> {
	const inItems = [...JSON.stringify(items).matchAll(/statement\/#([\w.-]+)/g)].map(([, id = '']) => id);
	const all = new Set([...ids, ...items.flatMap((item) => item.facts), ...inItems]);
	return Object.fromEntries(
		[...all].flatMap((id) => {
			const fact = course.facts.byId.get(id);
			if (!fact) return [];
			const text = renderInline(fact.text[page.language], page);
			return [[id, { text, where: whereOf(course, fact, page) }] as const];
		})
	);
}

function whereOf(course: Course, { file, section }: PlacedFact, { language }: Page): string {
	const title = course.facts.ledger[file].find(({ id }) => id === section)?.title[language] ?? '';
	if (section === 'N') return t('statement.where.N');
	if (file === 'statement') return t('statement.where.S', { place: section.slice(1), title });
	return t(file === 'strategy' ? 'statement.where.strategy' : 'statement.where.context', { title });
}
