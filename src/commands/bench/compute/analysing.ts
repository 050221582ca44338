import fc from 'fast-check';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import { analyse } from '#lib/domain/gradebook/analysis/analyse.ts';
import { cellOf } from '#lib/domain/gradebook/analysis/arbitrary.ts';
import type { ScoreCell, ScoreRow } from '#lib/domain/gradebook/analysis/row.ts';
import { KINDS, type Item } from '#lib/domain/question/model.ts';
import { keyOf, responseTo } from '#lib/domain/question/arbitrary.ts';
import type { Figure } from './figure.ts';
import { timed } from './stopwatch.ts';

const ITEMS = 30;
const SMALL = 1_000;
const LARGE = 10_000;
const SEED = 1;
/** Of the larger class more falls out of the processor's memory; something quadratic would come to 10. */
const LINEAR = 1.5;

/** A whole class: all figures of the gradebook, for items of every kind. */
export function analyseClasses(runs: number): readonly Figure[] {
	const items = itemsOfEveryKind();
	const given = items.map(samplesOf);
	const [small, large] = [classOf(SMALL, given), classOf(LARGE, given)];
	analyse(small, items);
	const [few, many] = [
		timed(runs * 3, () => analyse(small, items)),
		timed(runs, () => analyse(large, items))
	];
	const growth = Math.min(...many) / Math.min(...few) / (LARGE / SMALL);
	return [
		{ what: `analysing ${SMALL} students × ${ITEMS} items, ms`, values: few, goal: 200 },
		{ what: `analysing ${LARGE} × ${ITEMS}, ms`, values: many, goal: 2000 },
		{
			what: `analysing ${LARGE}, as multiples of ${LARGE / SMALL} × ${SMALL}`,
			values: [growth],
			goal: LINEAR
		}
	];
}

/** Each kind in turn, as far as the bank has it. */
function itemsOfEveryKind(): readonly Item[] {
	const bank = loadCourse().items.map((item) => itemFor(item, 'en', '../../'));
	const byKind = KINDS.map((kind) => bank.filter((item) => item.kind === kind));
	return Array.from({ length: ITEMS }, (_, place) => byKind.flatMap((list) => list[place] ?? []))
		.flat()
		.slice(0, ITEMS);
}

/** Right, wrong and no answers, in either language. */
const samplesOf = (item: Item): readonly ScoreCell[] => [
	...Array.from({ length: 4 }, (_, number) =>
		cellOf(item, keyOf(item), { language: number % 2 === 0 ? 'en' : 'zh' })
	),
	...fc
		.sample(fc.option(responseTo(item), { freq: 5 }), { numRuns: 7, seed: SEED })
		.map((response, number) => cellOf(item, response, { language: number % 2 === 0 ? 'en' : 'zh' }))
];

const classOf = (students: number, given: readonly (readonly ScoreCell[])[]): readonly ScoreRow[] =>
	Array.from({ length: students }, (_, student) => ({
		student: `student ${student}`,
		cells: given.flatMap((cells, place) => cells[(student * 7 + place * (student % 13)) % cells.length] ?? [])
	}));
