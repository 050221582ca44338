import { MASTERED } from './mastery.ts';
import type { Mastery } from './model.ts';

/** Started shows, and mastered alone is full. */
const LEAST = 0.15;
const MOST = 0.85;

/** How full a concept is drawn, from 0 to 1: what has been reached of each thing that mastery asks for. */
export function levelOf(mastery: Mastery | undefined): number {
	if (!mastery) return 0;
	if (mastery.state === 'mastered') return 1;
	const reached = (['items', 'kinds', 'days', 'average'] as const).map((each) =>
		Math.min(1, mastery[each] / MASTERED[each])
	);
	const share = reached.reduce((sum, each) => sum + each, 0) / reached.length;
	return LEAST + share * (MOST - LEAST);
}
