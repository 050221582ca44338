import { error } from '@sveltejs/kit';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import { isLanguage, LANGUAGES } from '#lib/domain/course/language.ts';

export const unitEntries = () =>
	LANGUAGES.flatMap((lang) => loadCourse().units.map(({ id }) => ({ lang, unit: id })));

/** The items of a unit, for pages that stand one level below their language's root. */
export function unitItems({ lang, unit }: { readonly lang: string; readonly unit: string }) {
	const course = loadCourse();
	const page = { language: isLanguage(lang) ? lang : ('en' as const), root: '../' };
	const items = course.items
		.filter((item) => item.unit === unit)
		.map((item) => itemFor(item, page.language, page.root));
	if (items.length === 0) error(404);
	return { course, items, page };
}
