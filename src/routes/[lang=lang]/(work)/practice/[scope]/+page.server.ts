import { error } from '@sveltejs/kit';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import { isLanguage, LANGUAGES } from '#lib/domain/course/language.ts';
import { citedFacts } from '../../../cited-facts.server.ts';
import { scopesOf } from '../../../scopes.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => scopesOf(loadCourse()).map(({ id }) => ({ lang, scope: id })));

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const scope = scopesOf(course).find(({ id }) => id === params.scope);
	if (!scope) error(404);
	const root = '../../';
	const items = course.items
		.filter(({ unit, concepts }) => unit === scope.id || concepts.includes(scope.id))
		.map((item) => itemFor(item, language, root));
	return {
		scope: scope.id,
		name: scope.name[language],
		count: course.practice.count,
		items: Object.fromEntries(items.map((item) => [item.id, item])),
		facts: citedFacts(course, [], items, { language, root })
	};
};
