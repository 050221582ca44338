// For tests and benchmarks: classes and what they answered.
import fc from 'fast-check';
import { anyItem, responseTo } from '../../question/arbitrary.ts';
import { gradeItem } from '../../question/grade.ts';
import type { Item, ItemOf, Response } from '../../question/model.ts';
import type { ScoreCell, ScoreRow } from './row.ts';

/** An item with options `a` to `d`, of which `a` is the key. */
export const choiceItem = (id: string, concepts: readonly string[] = ['peace']): ItemOf<'choice'> => ({
	id,
	kind: 'choice',
	concepts,
	facts: [],
	level: 'recall',
	unit: 'overview',
	keyVersion: 'k1',
	wordingVersion: 'w1',
	stem: 'stem',
	hint: 'hint',
	options: ['a', 'b', 'c', 'd'].map((option) => ({
		id: option,
		key: option === 'a',
		text: option,
		why: option
	}))
});

export const pick = (option: string): Response => ({ kind: 'choice', option });

export const cellOf = (
	item: Item,
	response: Response | null,
	also: Partial<Pick<ScoreCell, 'language' | 'hints' | 'otherShown' | 'ms'>> = {}
): ScoreCell => ({
	item: item.id,
	grade: gradeItem(item, response),
	response,
	language: 'en',
	hints: 0,
	otherShown: false,
	ms: 10_000,
	...also
});

/** One row for each of `students`: a cell per item as `answer` gives it. */
export const classOf = (
	students: number,
	items: readonly Item[],
	answer: (student: number, item: Item, place: number) => ScoreCell
): readonly ScoreRow[] =>
	Array.from({ length: students }, (_, student) => ({
		student: `student ${student}`,
		cells: items.map((item, place) => answer(student, item, place))
	}));

export interface SampleClass {
	readonly items: readonly Item[];
	readonly rows: readonly ScoreRow[];
}

const itemLists = fc
	.array(anyItem, { minLength: 1, maxLength: 5 })
	.map((items) => items.map((item, number): Item => ({ ...item, id: `item-${number}` })));

const cellFor = (item: Item): fc.Arbitrary<ScoreCell> =>
	fc
		.record({
			response: fc.option(responseTo(item), { freq: 4 }),
			language: fc.constantFrom('en', 'zh'),
			hints: fc.nat(2),
			otherShown: fc.boolean(),
			ms: fc.nat(100_000)
		})
		.map(({ response, ...also }) => cellOf(item, response, also));

/** Any kinds of items, the same for all or not, some unanswered. */
export const anyClass: fc.Arbitrary<SampleClass> = fc.tuple(itemLists, fc.boolean()).chain(([items, same]) =>
	fc
		.array(
			fc.tuple(...items.map(cellFor)).chain((cells) => (same ? fc.constant(cells) : fc.subarray(cells))),
			{ maxLength: 30 }
		)
		.map((rows) => ({
			items,
			rows: rows.map((cells, number) => ({ student: `student ${number}`, cells }))
		}))
);
