import type { Grade } from '../model.ts';
import { gradeParts } from '../parts.ts';
import type { MatchBody, MatchResponse } from './model.ts';

/** The share of lefts matched rightly; incomplete while one has no right, or one that the item does not know. */
export function gradeMatch(body: MatchBody<unknown>, response: MatchResponse | null): Grade {
	const rights = new Set(body.rights.map((right) => right.id));
	return gradeParts(body.lefts, (left) => {
		const given = response?.pairs[left.id];
		return given !== undefined && rights.has(given) ? given === left.to : null;
	});
}
