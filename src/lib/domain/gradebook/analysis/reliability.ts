import { sampleStandardDeviation, sampleVariance } from 'simple-statistics';
import { CAUTION_BELOW, ROUNDING } from './thresholds.ts';

/** `sem` is the standard error of measurement of one student's score, as a share; null for a negative alpha. */
export type Reliability =
	| {
			readonly state: 'known';
			readonly alpha: number;
			readonly sem: number | null;
			/** Fewer students than alpha is steady for. */
			readonly caution: boolean;
	  }
	| {
			readonly state: 'unknown';
			readonly because: 'papers-differ' | 'too-few-students' | 'too-few-items' | 'no-variance';
	  };

/**
 * Cronbach's alpha (Cronbach 1951): of items' scores on the same paper, a column per item with the same students
 * in the same order. For items that are right or wrong it is KR-20.
 */
export function reliabilityOf(columns: readonly (readonly number[])[]): Reliability {
	const [first, second] = columns;
	if (!first || !second) return { state: 'unknown', because: 'too-few-items' };
	if (first.length < 2) return { state: 'unknown', because: 'too-few-students' };
	const points = first.map((_, student) => columns.reduce((sum, column) => sum + (column[student] ?? 0), 0));
	const alpha = cronbachAlpha(columns, points);
	if (alpha === null) return { state: 'unknown', because: 'no-variance' };
	const sd = sampleStandardDeviation(points) / columns.length;
	return {
		state: 'known',
		alpha,
		sem: alpha < -ROUNDING ? null : sd * Math.sqrt(Math.max(0, 1 - alpha)),
		caution: first.length < CAUTION_BELOW
	};
}

function cronbachAlpha(columns: readonly (readonly number[])[], points: number[]): number | null {
	const whole = sampleVariance(points);
	// Sums of thirds of students who are all alike differ in their last digits.
	if (whole < 1e-12) return null;
	const parts = columns.reduce((sum, column) => sum + sampleVariance([...column]), 0);
	return (columns.length / (columns.length - 1)) * (1 - parts / whole);
}
