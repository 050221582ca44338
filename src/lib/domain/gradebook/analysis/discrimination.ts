import { sampleCorrelation, sampleVariance } from 'simple-statistics';
import type { Discrimination } from './model.ts';

/**
 * Corrected item-total correlation: with the score on the rest, so that no item is compared with itself. For an
 * item that is right or wrong it is the corrected point-biserial correlation.
 */
export function discriminationOf(scores: readonly number[], rests: readonly number[]): Discrimination {
	const [item, rest] = [[...scores], [...rests]];
	if (item.length < 3) return { state: 'unknown', because: 'too-few-students' };
	if (rest.some(Number.isNaN)) return { state: 'unknown', because: 'one-item' };
	if (!varies(item) || !varies(rest)) return { state: 'unknown', because: 'no-variance' };
	return { state: 'known', r: sampleCorrelation(item, rest) };
}

/** Sums of the same thirds in another order differ in their last digits. */
const varies = (values: number[]): boolean => sampleVariance(values) > 1e-12;
