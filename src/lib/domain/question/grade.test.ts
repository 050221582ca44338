import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyItem, anyResponse, keyOf, PART_IDS, responseTo } from './arbitrary.ts';
import { gradeItem, isRight } from './grade.ts';
import { inOrder } from './lists.ts';
import type { Grade, Item, Response } from './model.ts';
import { GradeSchema } from './schema.ts';

const itemAndResponse = anyItem.chain((item) => fc.tuple(fc.constant(item), responseTo(item)));

describe('grading any item', () => {
	it('gives the right answer the full score', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				expect(isRight(gradeItem(item, keyOf(item)))).toBe(true);
			})
		);
	});

	it('gives a complete answer a score from 0 to 1, full just when every part is right', () => {
		fc.assert(
			fc.property(itemAndResponse, ([item, response]) => {
				const grade = gradeItem(item, response);
				expect(v.is(GradeSchema, grade)).toBe(true);
				expect(isRight(grade)).toBe(grade.state === 'graded' && grade.parts.every((part) => part.right));
			})
		);
	});

	it('calls no answer incomplete, not wrong', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				expect(gradeItem(item, null).state).toBe('incomplete');
			})
		);
	});

	it('survives whatever a damaged file gives as an answer', () => {
		fc.assert(
			fc.property(anyItem, anyResponse, (item, response) => {
				const grade = gradeItem(item, response);
				expect(v.is(GradeSchema, grade)).toBe(true);
				if (response.kind !== item.kind) expect(grade.state).toBe('incomplete');
			})
		);
	});

	it('names the one part that has no answer yet', () => {
		fc.assert(
			fc.property(anyItem, fc.nat(), (item, number) => {
				const less = without(keyOf(item), number);
				if (!less) return;
				expect(gradeItem(item, less.response)).toEqual({ state: 'incomplete', missing: [less.part] });
			})
		);
	});

	it('names every part where nothing was answered part by part', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				const less = without(keyOf(item), 0);
				const grade = gradeItem(item, null);
				expect(grade.state === 'incomplete' && grade.missing.length > 0).toBe(less !== null);
			})
		);
	});

	it('does not depend on the order in which options are shown', () => {
		fc.assert(
			fc.property(
				itemAndResponse,
				fc.shuffledSubarray(PART_IDS, { minLength: PART_IDS.length }),
				([item, response], shown) => {
					expect(byId(gradeItem(reordered(item, shown), response))).toEqual(byId(gradeItem(item, response)));
				}
			)
		);
	});

	it('does not depend on how options are named', () => {
		fc.assert(
			fc.property(itemAndResponse, ([item, response]) => {
				const grade = gradeItem(renamed(item), renamedResponse(response));
				expect(grade).toEqual(renamedGrade(gradeItem(item, response)));
			})
		);
	});
});

describe('isRight', () => {
	it('is neither for a part of the score nor for no answer', () => {
		expect(isRight({ state: 'graded', score: 0.99, parts: [] })).toBe(false);
		expect(isRight({ state: 'incomplete', missing: [] })).toBe(false);
	});
});

/** The response less one of its parts, and the part; null for kinds that are answered as a whole. */
function without(response: Response, number: number): { response: Response; part: string } | null {
	const drop = <T>(given: Readonly<Record<string, T>>) => {
		const part = Object.keys(given)[number % Object.keys(given).length] ?? '';
		return { part, rest: Object.fromEntries(Object.entries(given).filter(([id]) => id !== part)) };
	};
	switch (response.kind) {
		case 'judge': {
			const { part, rest } = drop(response.verdicts);
			return { part, response: { ...response, verdicts: rest } };
		}
		case 'match': {
			const { part, rest } = drop(response.pairs);
			return { part, response: { ...response, pairs: rest } };
		}
		case 'sort': {
			const { part, rest } = drop(response.groups);
			return { part, response: { ...response, groups: rest } };
		}
		case 'gap': {
			const { part, rest } = drop(response.gaps);
			return { part, response: { ...response, gaps: rest } };
		}
		case 'order': {
			const part = response.entries[number % response.entries.length] ?? '';
			return { part, response: { ...response, entries: response.entries.filter((id) => id !== part) } };
		}
		default:
			return null;
	}
}

function reordered(item: Item, shown: readonly string[]): Item {
	switch (item.kind) {
		case 'choice':
			return { ...item, options: inOrder(item.options, shown) };
		case 'choices':
			return { ...item, options: inOrder(item.options, shown) };
		case 'judge':
			return { ...item, statements: inOrder(item.statements, shown) };
		case 'match':
			return { ...item, lefts: inOrder(item.lefts, shown), rights: inOrder(item.rights, shown) };
		case 'sort':
			return { ...item, entries: inOrder(item.entries, shown), groups: inOrder(item.groups, shown) };
		case 'gap':
			return { ...item, gaps: item.gaps.map((gap) => ({ ...gap, choices: inOrder(gap.choices, shown) })) };
		case 'order':
		case 'text':
			return item;
	}
}

const byId = (grade: Grade): Grade =>
	grade.state === 'graded'
		? { ...grade, parts: grade.parts.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
		: grade;

const rename = (id: string): string => `new-${id}`;
const named = <P extends { readonly id: string }>(part: P): P => ({ ...part, id: rename(part.id) });
const renamedKeys = <T>(given: Readonly<Record<string, T>>, value: (given: T) => T): Record<string, T> =>
	Object.fromEntries(Object.entries(given).map(([id, what]) => [rename(id), value(what)]));
const same = <T>(value: T): T => value;

function renamed(item: Item): Item {
	switch (item.kind) {
		case 'choice':
			return { ...item, options: item.options.map(named) };
		case 'choices':
			return { ...item, options: item.options.map(named) };
		case 'judge':
			return { ...item, statements: item.statements.map(named) };
		case 'match':
			return {
				...item,
				lefts: item.lefts.map((left) => ({ ...named(left), to: rename(left.to) })),
				rights: item.rights.map(named)
			};
		case 'order':
			return { ...item, entries: item.entries.map(named) };
		case 'sort':
			return {
				...item,
				groups: item.groups.map(named),
				entries: item.entries.map((entry) => ({ ...named(entry), group: rename(entry.group) }))
			};
		case 'gap':
			return {
				...item,
				gaps: item.gaps.map((gap) => ({ ...named(gap), choices: gap.choices.map(named) }))
			};
		case 'text':
			return item;
	}
}

function renamedResponse(response: Response): Response {
	switch (response.kind) {
		case 'choice':
			return { ...response, option: rename(response.option) };
		case 'choices':
			return { ...response, options: response.options.map(rename) };
		case 'judge':
			return { ...response, verdicts: renamedKeys(response.verdicts, same) };
		case 'match':
			return { ...response, pairs: renamedKeys(response.pairs, rename) };
		case 'order':
			return { ...response, entries: response.entries.map(rename) };
		case 'sort':
			return { ...response, groups: renamedKeys(response.groups, rename) };
		case 'gap':
			return { ...response, gaps: renamedKeys(response.gaps, rename) };
		case 'text':
			return response;
	}
}

const renamedGrade = (grade: Grade): Grade =>
	grade.state === 'graded'
		? { ...grade, parts: grade.parts.map((part) => (part.id === 'answer' ? part : named(part))) }
		: { ...grade, missing: grade.missing.map(rename) };
