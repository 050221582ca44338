import { error, json } from '@sveltejs/kit';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { renderInline } from '#lib/content/render/inline.server.ts';
import type { BankUnit } from '#lib/platform/teach/fetch-bank.ts';
import { lessonToReread } from '../../../[lang=lang]/reread.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => loadCourse().units.map(({ id }) => ({ unit: id }));

/** What an instructor chooses from: the items of one unit with their questions in both languages. */
export const GET: RequestHandler = ({ params }) => {
	const course = loadCourse();
	const items = course.items.filter(({ unit }) => unit === params.unit);
	if (items.length === 0) error(404);
	const unit: BankUnit = {
		items: items.map((item) => ({
			id: item.id,
			unit: item.unit,
			lesson: lessonToReread(course, item)?.slug ?? '',
			kind: item.kind,
			level: item.level,
			concepts: item.concepts,
			keyVersion: item.keyVersion,
			stem: {
				en: renderInline(item.stem.en, { language: 'en', root: '../../' }),
				zh: renderInline(item.stem.zh, { language: 'zh', root: '../../' })
			}
		}))
	};
	return json(unit);
};
