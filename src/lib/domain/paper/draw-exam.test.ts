import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, type Level } from '../question/model.ts';
import { anyIndex, entries, entry } from './arbitrary.ts';
import { drawExam } from './draw-exam.ts';
import { levelQuotas } from './level-quotas.ts';
import type { ExamRule, IndexEntry, Paper } from './model.ts';
import { randomOf, shuffle } from './shuffle.ts';

const rule: ExamRule = {
	count: 12,
	from: ['overview', 'principles'],
	perConcept: 1,
	levels: { recall: 0.25, understand: 0.5, apply: 0.25 }
};
const idsOf = (paper: Paper): readonly string[] => paper.items.map(({ item }) => item);

/** How many of the drawn are of each level, and of each main concept. */
function tally(index: readonly IndexEntry[], paper: Paper) {
	const drawn = index.filter(({ id }) => idsOf(paper).includes(id));
	const count = (values: readonly string[]) => {
		const counts = new Map<string, number>();
		for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
		return counts;
	};
	return {
		levels: count(drawn.map(({ level }) => level)),
		concepts: count(drawn.map(({ concepts }) => concepts[0] ?? ''))
	};
}

describe('an exam', () => {
	it('is the same for the same seed, however the bank is filed', () => {
		fc.assert(
			fc.property(anyIndex, fc.string(), fc.string(), (index, seed, other) => {
				const filed = shuffle(index, randomOf(other));
				expect(drawExam(filed, rule, seed)).toEqual(drawExam(index, rule, seed));
			})
		);
	});

	it('differs from seed to seed', () => {
		const index = entries(40, 'peace', 'recall');
		expect(idsOf(drawExam(index, rule, 'a')).toSorted()).not.toEqual(
			idsOf(drawExam(index, rule, 'b')).toSorted()
		);
	});

	it('asks nothing twice, and as much as it can up to its count', () => {
		fc.assert(
			fc.property(anyIndex, fc.integer({ min: 1, max: 40 }), fc.string(), (index, count, seed) => {
				const ids = idsOf(drawExam(index, { ...rule, count }, seed));
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.length).toBe(Math.min(count, index.length));
			})
		);
	});

	it('asks an item once that stands in the index twice', () => {
		const twice = entry({ id: 'twice' });
		expect(idsOf(drawExam([twice, twice], rule, 'seed'))).toEqual(['twice']);
	});

	it('asks only what its units and concepts hold', () => {
		fc.assert(
			fc.property(anyIndex, fc.string(), (index, seed) => {
				const paper = drawExam(index, { ...rule, from: ['principles', 'peace'] }, seed);
				for (const { item } of paper.items) {
					const drawn = index.find(({ id }) => id === item);
					expect(drawn?.unit === 'principles' || drawn?.concepts.includes('peace')).toBe(true);
				}
			})
		);
	});

	it('gives levels their shares and concepts their number wherever the bank can give both', () => {
		const planted = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...LEVELS)), {
			minLength: 1,
			maxLength: 12
		});
		fc.assert(
			fc.property(planted, planted, fc.string(), (solution, further, seed) => {
				// A paper that keeps the rule exists: `solution` itself. The rest of the bank only tempts away from it.
				const concepts = new Set(solution.map(([concept]) => concept));
				const index = [...solution, ...further.filter(([concept]) => concepts.has(concept))].map(
					([concept, level], number) => entry({ id: `i${number}`, concepts: [concept], level })
				);
				const of = (level: Level) => solution.filter(([, other]) => other === level).length;
				const levels = { recall: of('recall'), understand: of('understand'), apply: of('apply') };
				const perConcept = Math.min(
					...[...concepts].map((concept) => solution.filter(([other]) => other === concept).length)
				);
				const count = solution.length;
				const shares = {
					recall: levels.recall / count,
					understand: levels.understand / count,
					apply: levels.apply / count
				};

				const drawn = tally(index, drawExam(index, { ...rule, count, perConcept, levels: shares }, seed));
				for (const level of LEVELS) expect(drawn.levels.get(level) ?? 0).toBe(levels[level]);
				for (const concept of concepts)
					expect(drawn.concepts.get(concept)).toBeGreaterThanOrEqual(perConcept);
			}),
			{ numRuns: 500 }
		);
	});

	it('gives up an earlier choice where a concept has items of one level only', () => {
		const index = [
			...entries(9, 'peace', 'recall'),
			...entries(9, 'peace', 'apply'),
			...entries(2, 'sovereignty', 'recall')
		];
		const levels = { recall: 0.5, understand: 0, apply: 0.5 };
		for (let seed = 0; seed < 50; seed += 1) {
			const paper = drawExam(index, { ...rule, count: 4, perConcept: 2, levels }, String(seed));
			expect(tally(index, paper).concepts.get('sovereignty')).toBe(2);
			expect(tally(index, paper).levels.get('recall')).toBe(2);
		}
	});

	it('covers each concept before it keeps the shares, where the bank cannot give both', () => {
		const index = [...entries(9, 'peace', 'apply'), ...entries(9, 'sovereignty', 'recall')];
		const levels = { recall: 0, understand: 0, apply: 1 };
		const paper = drawExam(index, { ...rule, count: 4, perConcept: 1, levels }, 'seed');
		expect(tally(index, paper).concepts.get('sovereignty')).toBe(1);
	});

	it('gives every unit its number and the levels their shares', () => {
		const index = ['overview', 'principles', 'goals'].flatMap((unit) =>
			LEVELS.flatMap((level) =>
				entries(unit === 'goals' ? 2 : 12, 'peace', level).map((one) => ({
					...one,
					id: `${unit}-${one.id}`,
					unit
				}))
			)
		);
		const whole = { ...rule, from: ['overview', 'principles', 'goals'], perUnit: 4, perConcept: 0 };
		for (let seed = 0; seed < 50; seed += 1) {
			const paper = drawExam(index, whole, String(seed));
			const units = paper.items.map(({ unit }) => unit);
			for (const unit of whole.from) expect(units.filter((one) => one === unit).length).toBe(4);
			expect(tally(index, paper).levels).toEqual(
				new Map<string, number>([
					['recall', 3],
					['understand', 6],
					['apply', 3]
				])
			);
		}
	});

	it('keeps the number of each unit while it gives each concept its own', () => {
		const index = [
			...entries(9, 'peace', 'recall'),
			...entries(2, 'sovereignty', 'recall'),
			...entries(9, 'background', 'apply').map((one) => ({ ...one, unit: 'principles' }))
		];
		const paper = drawExam(index, { ...rule, count: 6, perUnit: 3, perConcept: 1 }, 'seed');
		const { concepts } = tally(index, paper);
		expect(paper.items.filter(({ unit }) => unit === 'principles').length).toBe(3);
		expect(concepts.get('sovereignty')).toBeGreaterThanOrEqual(1);
	});

	it('treats concepts alike where it is too short for all that they should have', () => {
		const index = ['a', 'b', 'c', 'd'].flatMap((concept) => entries(5, concept, 'recall'));
		const paper = drawExam(index, { ...rule, count: 4, perConcept: 3 }, 'seed');
		expect([...tally(index, paper).concepts.values()]).toEqual([1, 1, 1, 1]);
	});

	it('takes other levels where one runs short', () => {
		const index = [...entries(2, 'peace', 'apply'), ...entries(20, 'peace', 'recall')];
		const levels = { recall: 0.5, understand: 0, apply: 0.5 };
		const drawn = tally(index, drawExam(index, { ...rule, count: 10, levels }, 'seed'));
		expect(drawn.levels).toEqual(
			new Map([
				['apply', 2],
				['recall', 8]
			])
		);
	});

	it('mixes its questions: they do not come concept by concept', () => {
		const index = [...entries(6, 'peace', 'recall'), ...entries(6, 'sovereignty', 'recall')];
		const firsts = ['1', '2', '3', '4', '5', '6', '7', '8'].map(
			(seed) => idsOf(drawExam(index, rule, seed))[0]?.split('-')[0]
		);
		expect(new Set(firsts).size).toBe(2);
	});
});

describe('the numbers of each level', () => {
	it.each([
		[30, { recall: 0.3, understand: 0.4, apply: 0.3 }, [9, 12, 9]],
		[10, { recall: 1 / 3, understand: 1 / 3, apply: 1 / 3 }, [4, 3, 3]],
		[7, { recall: 0.2, understand: 0.5, apply: 0.3 }, [1, 4, 2]],
		[100, { recall: 0.57, understand: 0.43, apply: 0 }, [57, 43, 0]],
		[0, { recall: 0.3, understand: 0.4, apply: 0.3 }, [0, 0, 0]]
	])('of %i items follow the shares by largest remainder', (count, shares, [recall, understand, apply]) => {
		expect(levelQuotas(count, shares)).toEqual({ recall, understand, apply });
	});
});
