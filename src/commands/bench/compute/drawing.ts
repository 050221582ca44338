import fc from 'fast-check';
import { drawExam } from '#lib/domain/paper/draw-exam.ts';
import { toIndexEntry } from '#lib/domain/paper/index-entry.ts';
import type { ExamRule } from '#lib/domain/paper/model.ts';
import { anyItem } from '#lib/domain/question/arbitrary.ts';
import type { Figure } from './figure.ts';
import { timed } from './stopwatch.ts';

const BANK = 1000;
const RULE: ExamRule = {
	count: 30,
	from: ['overview', 'principles'],
	perConcept: 2,
	levels: { recall: 0.4, understand: 0.35, apply: 0.25 }
};

/** Many papers: one takes so little that a single one says nothing. */
export function drawPapers(runs: number): readonly Figure[] {
	const index = fc
		.sample(anyItem, { numRuns: BANK, seed: 1 })
		.map((item, number) => toIndexEntry({ ...item, id: `item-${number}` }));
	const values = timed(runs * 10, (run) => drawExam(index, RULE, `seed ${run}`));
	return [{ what: `drawing ${RULE.count} of ${BANK} items, ms`, values, goal: 5 }];
}
