import type { Grade } from '../model.ts';
import type { ChoiceBody, ChoiceResponse } from './model.ts';

/**
 * 1 for the key, 0 for any other option. Every option is a part, right when it was picked just if it is the key.
 * Incomplete without an answer, or with one that names no option.
 */
export function gradeChoice(body: ChoiceBody<unknown>, response: ChoiceResponse | null): Grade {
	const picked = body.options.find((option) => option.id === response?.option);
	if (!picked) return { state: 'incomplete', missing: [] };
	return {
		state: 'graded',
		score: picked.key ? 1 : 0,
		parts: body.options.map(({ id, key = false }) => ({ id, right: key === (id === picked.id) }))
	};
}
