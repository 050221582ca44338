import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyIndex, entries, entry } from '../paper/arbitrary.ts';
import type { ExamRule } from '../paper/model.ts';
import { assignment } from './arbitrary.ts';
import { drawOwn, drawSame } from './draw.ts';
import { bankByRef, itemRef } from './item-ref.ts';
import { lengthOf, refsOf } from './length.ts';
import { paperOfAttempt } from './paper.ts';
import { faultsOf } from './validate.ts';

const RULE: ExamRule = {
	count: 6,
	from: ['overview', 'principles'],
	perConcept: 1,
	levels: { recall: 0.5, understand: 0.5, apply: 0 }
};
const INDEX = [...entries(20, 'peace', 'recall'), ...entries(20, 'sovereignty', 'understand')];
const byId = new Map(INDEX.map((one) => [one.id, one]));

describe('one paper for all', () => {
	const given = assignment({ paper: drawSame(INDEX, RULE, 'seed') });

	it('is the same in every attempt, with the same order of options', () => {
		const bank = bankByRef(INDEX);
		expect(paperOfAttempt(given, 'a', bank)).toEqual(paperOfAttempt(given, 'b', bank));
		expect(paperOfAttempt(given, 'a', bank).paper.items).toHaveLength(6);
	});

	it('stays what it was when the bank grows', () => {
		const grown = bankByRef([...entries(30, 'background', 'apply'), ...INDEX]);
		expect(paperOfAttempt(given, 'a', grown)).toEqual(paperOfAttempt(given, 'a', bankByRef(INDEX)));
	});

	it('names what is not here any more, and what has another key by now', () => {
		const items = ['one', 'two', 'three'].map((id) => itemRef({ id, keyVersion: 'k1' }));
		const bank = bankByRef([entry({ id: 'three', keyVersion: 'k2' }), entry({ id: 'one' })]);
		const { paper, moved, missing } = paperOfAttempt(
			assignment({ paper: { kind: 'same', items } }),
			'a',
			bank
		);
		expect(paper.items.map(({ item }) => item)).toEqual(['one', 'three']);
		expect(moved).toEqual(['three']);
		expect(missing).toEqual([{ ref: items[1], place: 2 }]);
	});
});

describe('a paper for each', () => {
	const given = assignment({ paper: drawOwn(INDEX, RULE, 'seed') });
	const drawn = (attempt: string) =>
		paperOfAttempt(given, attempt, bankByRef(INDEX)).paper.items.map(({ item }) => item);

	it('differs from attempt to attempt, and is the same whenever the attempt is taken up', () => {
		expect(new Set(['a', 'b', 'c'].map((attempt) => drawn(attempt).toSorted().join()))).toHaveProperty(
			'size',
			3
		);
		expect(drawn('a')).toEqual(drawn('a'));
	});

	it('asks of each level, here of a concept each, as many as the rule says', () => {
		for (const attempt of ['a', 'b', 'c']) {
			const levels = drawn(attempt).map((id) => byId.get(id)?.level);
			expect(levels.filter((level) => level === 'recall')).toHaveLength(3);
			expect(levels.filter((level) => level === 'understand')).toHaveLength(3);
		}
	});

	it('keeps the others where an item is gone', () => {
		const [gone, ...rest] = drawn('a');
		const { paper, missing } = paperOfAttempt(given, 'a', bankByRef(INDEX.filter(({ id }) => id !== gone)));
		expect(paper.items.map(({ item }) => item)).toEqual(rest);
		expect(missing).toHaveLength(1);
	});

	it('can be given out from any bank that has an item', () => {
		fc.assert(
			fc.property(anyIndex, (index) => {
				const paper = drawOwn(index, RULE, 'seed');
				expect(lengthOf(paper)).toBe(lengthOf(drawSame(index, RULE, 'seed')));
				const faults = faultsOf(assignment({ paper })).map(({ code }) => code);
				expect(faults).toEqual(refsOf(paper).length === 0 ? ['empty'] : []);
			})
		);
	});
});
