import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, anyRecord, graded, handedIn, INCOMPLETE, paperOf, started } from '../record/arbitrary.ts';
import { scoreAttempt } from './attempt.ts';

const items = {
	one: { concepts: ['peace'] },
	two: { concepts: ['peace', 'sovereignty'] },
	three: { concepts: ['sovereignty'] }
};
const paper = paperOf('one', 'two', 'three', 'gone');

describe('the score of an attempt', () => {
	it('is the share earned of the whole paper, and of each concept in it', () => {
		const events = [
			started(1, { paper }),
			answered(2, { item: 'one' }),
			answered(3, { item: 'two', grade: graded(0.5) }),
			handedIn(4)
		];
		expect(scoreAttempt(paper, events, items)).toMatchObject({
			score: 0.375,
			of: 4,
			right: 1,
			byConcept: {
				peace: { score: 0.75, of: 2, right: 1 },
				sovereignty: { score: 0.25, of: 2, right: 0 }
			}
		});
	});

	it('shows an incomplete or missing answer as unanswered, which earns nothing', () => {
		const { byItem, score } = scoreAttempt(paper, [answered(1, { grade: INCOMPLETE })], items);
		expect(byItem).toEqual({ one: 'unanswered', two: 'unanswered', three: 'unanswered', gone: 'unanswered' });
		expect(score).toBe(0);
	});

	it('goes by the first answer to each item, in whatever order events come', () => {
		const [first, second] = [answered(1, { grade: graded(0) }), answered(2)];
		const { byItem } = scoreAttempt(paper, [second, first], items);
		expect(byItem['one']).toEqual({ response: first.response, grade: first.grade });
	});

	it('is nothing, and a number, on an empty paper', () => {
		expect(scoreAttempt(paperOf(), [], {})).toEqual({ score: 0, of: 0, right: 0, byItem: {}, byConcept: {} });
	});

	it('stays between nothing and full, over any record', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const result = scoreAttempt(paper, record, items);
				expect(Object.keys(result.byItem)).toEqual(['one', 'two', 'three', 'gone']);
				for (const { score, of, right } of [result, ...Object.values(result.byConcept)]) {
					expect(score).toBeGreaterThanOrEqual(right / of);
					expect(score).toBeLessThanOrEqual(1);
				}
			})
		);
	});
});
