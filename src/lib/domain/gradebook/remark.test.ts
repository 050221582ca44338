import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestRemarks, markOf, type Remark } from './remark.ts';

const remark = (also: Partial<Remark>): Remark => ({
	student: 'li',
	mark: null,
	comment: '',
	at: 1,
	...also
});

describe("an instructor's remarks", () => {
	it('stand in place of the computed score only where they give a mark, and are marked as such', () => {
		expect(markOf(0.4, remark({ mark: 0.9 }))).toEqual({ share: 0.9, by: 'hand' });
		expect(markOf(0.4, remark({ mark: 0 }))).toEqual({ share: 0, by: 'hand' });
		expect(markOf(0.4, remark({ comment: 'well done' }))).toEqual({ share: 0.4, by: 'course' });
		expect(markOf(0.4, null)).toEqual({ share: 0.4, by: 'course' });
	});

	it('are the latest of each student', () => {
		const latest = latestRemarks([
			remark({ at: 2, mark: 0.5 }),
			remark({ at: 3, mark: null }),
			remark({ at: 1, mark: 0.7 }),
			remark({ student: 'ann', at: 1, comment: 'see me' })
		]);
		expect(latest.get('li')).toMatchObject({ at: 3, mark: null });
		expect(latest.get('ann')).toMatchObject({ comment: 'see me' });
	});

	it('come out the same on every device, in whatever order they were brought together', () => {
		const some = fc.record({
			student: fc.constantFrom('li', 'ann'),
			mark: fc.constantFrom(null, 0, 0.5),
			comment: fc.constantFrom('', 'good'),
			at: fc.nat(3)
		});
		fc.assert(
			fc.property(fc.array(some), (remarks) => {
				const sorted = (list: readonly Remark[]) =>
					[...latestRemarks(list)].sort(([a], [b]) => (a < b ? -1 : 1));
				expect(sorted(remarks.toReversed())).toEqual(sorted(remarks));
			})
		);
	});
});
