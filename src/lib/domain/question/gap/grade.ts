import type { Grade } from '../model.ts';
import { gradeParts } from '../parts.ts';
import type { GapBody, GapResponse } from './model.ts';

/** The share of gaps filled with their key; incomplete while one is empty or holds none of its choices. */
export const gradeGap = (body: GapBody<unknown>, response: GapResponse | null): Grade =>
	gradeParts(body.gaps, (gap) => {
		const given = gap.choices.find((choice) => choice.id === response?.gaps[gap.id]);
		return given ? given.key === true : null;
	});
