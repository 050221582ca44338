import { error, json } from '@sveltejs/kit';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import { isLanguage, LANGUAGES } from '#lib/domain/course/language.ts';
import type { UnitItems } from '#lib/platform/fetch-items.ts';
import { citedFacts } from '../../../cited-facts.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => loadCourse().units.map(({ id }) => ({ lang, unit: id })));

/** The items of one unit in one language: fetched by the exam and by results, which stand one level below. */
export const GET: RequestHandler = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const page = { language, root: '../' };
	const items = course.items
		.filter(({ unit }) => unit === params.unit)
		.map((item) => itemFor(item, language, page.root));
	if (items.length === 0) error(404);
	const unit: UnitItems = {
		items: Object.fromEntries(items.map((item) => [item.id, item])),
		facts: citedFacts(course, [], items, page)
	};
	return json(unit);
};
