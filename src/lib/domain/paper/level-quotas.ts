import { LEVELS, type Level } from '../question/model.ts';

/** How many of `count` fall to each level: the shares by largest remainder (Hamilton), ties to the lower level. */
export function levelQuotas(count: number, shares: Readonly<Record<Level, number>>): Record<Level, number> {
	const exact = (level: Level): number => shares[level] * count;
	// 0.57 × 100 is 56.99999999999999 here: whole numbers must not lose one to that.
	const whole = (level: Level): number => Math.floor(exact(level) + 1e-9);
	const quotas = { recall: whole('recall'), understand: whole('understand'), apply: whole('apply') };

	const remainder = (level: Level): number => exact(level) - whole(level);
	const left = count - LEVELS.reduce((sum, level) => sum + quotas[level], 0);
	const byRemainder = LEVELS.toSorted((a, b) => remainder(b) - remainder(a));
	for (const level of byRemainder.slice(0, Math.max(0, left))) quotas[level] += 1;
	return quotas;
}
