import type { Grade } from '../model.ts';
import { gradeParts } from '../parts.ts';
import type { SortBody, SortResponse } from './model.ts';

/** The share of entries put in their group; incomplete while one is in no group that the item knows. */
export function gradeSort(body: SortBody<unknown>, response: SortResponse | null): Grade {
	const groups = new Set(body.groups.map((group) => group.id));
	return gradeParts(body.entries, (entry) => {
		const given = response?.groups[entry.id];
		return given !== undefined && groups.has(given) ? given === entry.group : null;
	});
}
