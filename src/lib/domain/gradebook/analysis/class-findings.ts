import type { Finding } from './findings.ts';
import type { Column } from './matrix.ts';
import type { Reteach } from './model.ts';
import type { Reliability } from './reliability.ts';
import { CAUTION_BELOW, FAIR_ALPHA, FEWEST_STUDENTS, REACHED } from './thresholds.ts';

interface Class {
	readonly students: number;
	readonly reliability: Reliability;
	readonly columns: readonly Column[];
	readonly samePaper: boolean;
	readonly reteach: Reteach;
}

export const classFindings = ({
	students,
	reliability,
	columns,
	samePaper,
	reteach: { concepts, tied }
}: Class): readonly Finding[] => [
	...(students < FEWEST_STUDENTS
		? [{ code: 'few-students', students, least: FEWEST_STUDENTS } as const]
		: []),
	...reliabilityFindings(reliability, students),
	...(samePaper ? reachedFindings(columns.at(-1)) : []),
	...(concepts.length > 0
		? [{ code: 'reteach', concepts: concepts.map(({ concept }) => concept), tied } as const]
		: [])
];

function reliabilityFindings(reliability: Reliability, students: number): readonly Finding[] {
	if (reliability.state === 'unknown') return [{ code: 'no-alpha', because: reliability.because }];
	const { alpha, caution } = reliability;
	const finding: Finding =
		alpha < 0
			? { code: 'alpha-negative', alpha }
			: alpha < FAIR_ALPHA
				? { code: 'alpha-low', alpha, least: FAIR_ALPHA }
				: { code: 'alpha-fair', alpha };
	return caution ? [finding, { code: 'alpha-caution', students, least: CAUTION_BELOW }] : [finding];
}

function reachedFindings(last: Column | undefined): readonly Finding[] {
	if (!last || last.cells.length < FEWEST_STUDENTS) return [];
	const reached = last.reached.filter(Boolean).length / last.reached.length;
	return reached < REACHED ? [{ code: 'hurried', reached, least: REACHED }] : [];
}
