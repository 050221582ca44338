import fc from 'fast-check';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import { keyOf, responseTo } from '#lib/domain/question/arbitrary.ts';
import { gradeItem } from '#lib/domain/question/grade.ts';
import type { Figure } from './figure.ts';
import { timed } from './stopwatch.ts';

const COUNT = 100_000;
const SEED = 1;

/** Responses to every item of the bank, right ones and others, in turns. */
export function gradeResponses(runs: number): readonly Figure[] {
	const given = loadCourse()
		.items.map((item) => itemFor(item, 'en', '../../'))
		.flatMap((item) => [
			[item, keyOf(item)] as const,
			...fc.sample(responseTo(item), { numRuns: 9, seed: SEED }).map((response) => [item, response] as const)
		]);
	const all = Array.from({ length: COUNT }, (_, number) => given[number % given.length]);
	const values = timed(runs, () => {
		for (const pair of all) if (pair) gradeItem(...pair);
	});
	return [{ what: `grading ${COUNT} responses, ms`, values, goal: 1000 }];
}
