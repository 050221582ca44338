import { json } from '@sveltejs/kit';
import type { UnitItems } from '#lib/platform/fetch-items.ts';
import { unitEntries, unitItems } from '../../unit-items.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = unitEntries;

/** An exam gives no feedback before it is handed in: its items come without their explanations, half the bytes. */
const withoutExplanations = (field: string, value: unknown): unknown =>
	field === 'why' || field === 'otherwise' ? '' : value;

/** The items of one unit in one language as an exam asks them. */
export const GET: RequestHandler = ({ params }) => {
	const { items } = unitItems(params);
	const unit: UnitItems = { items: Object.fromEntries(items.map((item) => [item.id, item])) };
	return json(JSON.parse(JSON.stringify(unit, withoutExplanations)));
};
