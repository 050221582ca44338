import type { Grade } from '../model.ts';
import type { ChoicesBody, ChoicesResponse } from './model.ts';

/**
 * Right picks over right options minus wrong picks over wrong options, never below 0: picking everything, like
 * picking at random, earns nothing. Every option is a part, right when it was picked just if it is a key.
 * Incomplete when nothing is picked, or when a pick names no option: what cannot be read is not wrong.
 */
export function gradeChoices(body: ChoicesBody<unknown>, response: ChoicesResponse | null): Grade {
	const picked = new Set(response?.options);
	const known = body.options.filter((option) => picked.has(option.id));
	if (picked.size === 0 || known.length < picked.size) return { state: 'incomplete', missing: [] };

	const keys = body.options.filter((option) => option.key).length;
	const rightPicks = known.filter((option) => option.key).length;
	const earned = share(rightPicks, keys) - share(known.length - rightPicks, body.options.length - keys);
	return {
		state: 'graded',
		score: Math.max(0, earned),
		parts: body.options.map(({ id, key = false }) => ({ id, right: key === picked.has(id) }))
	};
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
