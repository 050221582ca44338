import type { Finding } from './findings.ts';
import type { Reteach } from './model.ts';
import type { Reliability } from './reliability.ts';
import { CAUTION_BELOW, FAIR_ALPHA, FEWEST_STUDENTS, REACHED, ROUNDING } from './thresholds.ts';

interface Class {
	readonly students: number;
	readonly reliability: Reliability;
	/** How many students answered the last item of their paper. */
	readonly atTheEnd: number;
	readonly reteach: Reteach;
}

export const classFindings = ({
	students,
	reliability,
	atTheEnd,
	reteach: { concepts, tied }
}: Class): readonly Finding[] => [
	...(students < FEWEST_STUDENTS
		? [{ code: 'few-students', students, least: FEWEST_STUDENTS } as const]
		: []),
	...reliabilityFindings(reliability, students),
	...endFindings(students, atTheEnd),
	...(concepts.length > 0
		? [{ code: 'reteach', concepts: concepts.map(({ concept }) => concept), tied } as const]
		: [])
];

function reliabilityFindings(reliability: Reliability, students: number): readonly Finding[] {
	if (reliability.state === 'unknown') return [{ code: 'no-alpha', because: reliability.because }];
	const { alpha, caution } = reliability;
	const finding: Finding =
		alpha < -ROUNDING
			? { code: 'alpha-negative', alpha }
			: alpha < FAIR_ALPHA - ROUNDING
				? { code: 'alpha-low', alpha, least: FAIR_ALPHA }
				: { code: 'alpha-fair', alpha };
	return caution ? [finding, { code: 'alpha-caution', students, least: CAUTION_BELOW }] : [finding];
}

function endFindings(students: number, atTheEnd: number): readonly Finding[] {
	const reached = atTheEnd / students;
	return students >= FEWEST_STUDENTS && reached < REACHED
		? [{ code: 'hurried', reached, least: REACHED }]
		: [];
}
