import { json } from '@sveltejs/kit';
import type { UnitItems } from '#lib/platform/fetch-items.ts';
import { unitEntries, unitItems } from '../../unit-items.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = unitEntries;

/** The items of one unit in one language: fetched by the exam and by results, which stand one level below. */
export const GET: RequestHandler = ({ params }) => {
	const { items } = unitItems(params);
	const unit: UnitItems = { items: Object.fromEntries(items.map((item) => [item.id, item])) };
	return json(unit);
};
