import { json } from '@sveltejs/kit';
import type { UnitFacts } from '#lib/platform/fetch-items.ts';
import { citedFacts } from '../../../cited-facts.server.ts';
import { unitEntries, unitItems } from '../../unit-items.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = unitEntries;

/** What the feedback on the items of one unit cites: fetched by results. */
export const GET: RequestHandler = ({ params }) => {
	const { course, items, page } = unitItems(params);
	const unit: UnitFacts = { facts: citedFacts(course, [], items, page) };
	return json(unit);
};
