import { loadCourse } from '#lib/content/load-course.server.ts';
import { renderInline } from '#lib/content/render/inline.server.ts';
import type { Fact, FactSection } from '#lib/domain/course/model.ts';
import { isLanguage, type Language } from '#lib/domain/course/language.ts';
import { t } from '#lib/i18n/t.ts';
import type { PageServerLoad } from './$types';

const PARTS = ['statement', 'strategy', 'context'] as const;

export const load: PageServerLoad = ({ params }) => {
	const { facts, sources } = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const titles = new Map(sources.map(({ id, title }) => [id, title[language]]));
	return {
		parts: PARTS.map((id) => ({
			id,
			sections: facts.ledger[id].map((section) => outline(section, language, titles))
		}))
	};
};

function outline({ id, title, facts }: FactSection, language: Language, titles: ReadonlyMap<string, string>) {
	return {
		id,
		title: title[language],
		facts: facts.map((fact) => ({
			id: fact.id,
			kind: fact.kind,
			words: fact.words,
			unsure: fact.confidence === 'low',
			text: renderInline(fact.text[language], { language, root: '../' }),
			sources: sourcesOf(fact, titles)
		}))
	};
}

/** The names of a fact's sources; the statement itself needs none on this page. */
const sourcesOf = ({ sources }: Fact, titles: ReadonlyMap<string, string>): string =>
	sources
		.filter((id) => id !== 'statement')
		.map((id) => (id === 'own' ? t('statement.source.own') : (titles.get(id) ?? id)))
		.join('; ');
