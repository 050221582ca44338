import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHandedIn, copyOf, handIn, HOUR, inEnglish, LINK } from '../assignment/arbitrary.ts';
import { itemRef } from '../assignment/item-ref.ts';
import type { Assignment } from '../assignment/model.ts';
import type { Submission } from '../assignment/submission.ts';
import { anyItem, ITEMS, keyOf } from '../question/arbitrary.ts';
import { gradeItem } from '../question/grade.ts';
import type { Item } from '../question/model.ts';
import { collect } from './collect.ts';
import type { Arrival, Incoming, Policy } from './model.ts';
import { standardOf } from './standard.ts';

const BEST: Policy = { again: 'best', late: 'counts' };
const ITEMS_AS_ASSIGNED: readonly Item[] = fc
	.sample(fc.oneof(ITEMS.choice, ITEMS.order, ITEMS.match), { numRuns: 4, seed: 7 })
	.map((item, number) => ({ ...item, id: `item-${number}` }));

const copyWith = (given: Partial<Assignment> = {}) => copyOf(ITEMS_AS_ASSIGNED, given);
const COPY = copyWith();
const came = (submission: Submission): Incoming => ({
	source: 'a file',
	opened: { code: 'opened', submission }
});
const gather = (incoming: readonly Incoming[], policy = BEST, copy = COPY) =>
	collect(standardOf(copy, LINK), incoming, policy);
const told = (arrival: Arrival | undefined) =>
	arrival?.kind === 'listed' ? arrival.because.code : arrival?.kind;
const codes = (...args: Parameters<typeof gather>) => gather(...args).arrivals.map(told);
/** A student of that number, all of whose answers are right, or none given. */
const by = (number: string, attempt: string, given: Partial<Submission> = {}, right = true, copy = COPY) =>
	handIn(copy, { attempt, details: { name: 'Li', number }, ...given }, (item) =>
		right ? keyOf(inEnglish(item)) : null
	);

describe('re-grading', () => {
	it('gives what grading gave, whatever the file claims', () => {
		fc.assert(
			fc.property(
				anyHandedIn,
				fc.double({ min: 0, max: 1, noNaN: true }),
				({ copy, submission }, claimed) => {
					const { counted } = gather([came({ ...submission, claimed })], BEST, copy);
					const grades = copy.items.map((item) =>
						gradeItem(item, submission.items.find((given) => given.item === item.id)?.response ?? null)
					);
					const points = grades.reduce((sum, grade) => sum + (grade.state === 'graded' ? grade.score : 0), 0);
					expect(counted.map(({ score, of }) => [score, of])).toEqual([
						[points / grades.length, grades.length]
					]);
				}
			)
		);
	});

	it('says where the student was shown another score', () => {
		const [arrival] = gather([came(by('1', 'a', { claimed: 0.5 }))]).arrivals;
		expect(arrival).toMatchObject({ marked: { score: 1 }, notes: [{ code: 'claimed', claimed: 0.5 }] });
	});

	it('lets what was not answered earn nothing and say so', () => {
		const [marked] = gather([came(by('1', 'a', {}, false))]).counted;
		expect(marked).toMatchObject({
			score: 0,
			of: 4,
			byItem: { 'item-0': { grade: { state: 'incomplete' } } }
		});
	});
});

describe('what came', () => {
	it('is listed all, also what could not be opened', () => {
		const incoming: readonly Incoming[] = [
			{ source: 'photo.jpg', opened: { code: 'not-ours' } },
			{ source: 'cut.json', opened: { code: 'damaged' } },
			{ source: 'b.json', opened: { code: 'other-key', assignment: 'x' } },
			{ source: 'c.json', opened: { code: 'newer', v: 2 } },
			came(by('1', 'a', { assignment: 'another' })),
			came(by('1', 'a'))
		];
		expect(codes(incoming)).toEqual([
			'not-ours',
			'damaged',
			'other-key',
			'newer',
			'other-assignment',
			'counted'
		]);
		expect(gather(incoming).arrivals[0]?.source).toBe('photo.jpg');
	});

	it('counts once what came twice', () => {
		expect(codes([came(by('1', 'a')), came(by('1', 'a'))])).toEqual(['counted', 'duplicate']);
	});

	it('tells two of one id with other contents from a duplicate', () => {
		expect(codes([came(by('1', 'a')), came(by('1', 'a', {}, false))]).toSorted()).toEqual([
			'counted',
			'same-id'
		]);
	});

	it.each([
		['first', ['counted', 'same-student', 'same-student']],
		['best', ['same-student', 'counted', 'same-student']],
		['last', ['same-student', 'same-student', 'counted']]
	] as const)('of a student who came again counts the %s', (again, expected) => {
		const incoming = [
			came(by('1', 'a', { handedIn: 2 * HOUR }, false)),
			came(by('1', 'b', { handedIn: 3 * HOUR })),
			came(by('1', 'c', { handedIn: 4 * HOUR }))
		];
		expect(codes(incoming, { again, late: 'counts' })).toEqual(expected);
	});

	it('knows a student by the number, however it was typed, and else by the name', () => {
		const same = (one: Submission['details'], other: Submission['details']) =>
			gather([came(by('', 'a', { details: one })), came(by('', 'b', { details: other }))]).counted.length ===
			1;
		expect(same({ number: '2026 0001', name: 'Li' }, { number: '２０２６０００１', name: '李' })).toBe(true);
		expect(same({ name: ' Li  Hua ' }, { name: 'ＬＩ hua\u200e' })).toBe(true);
		expect(same({ name: 'Li Hua', group: 'A' }, { name: 'Li Hua', group: 'B' })).toBe(false);
		expect(same({ name: 'Li' }, { name: 'Lí' })).toBe(false);
		expect(same({}, {})).toBe(false);
	});

	it('counts an attempt under two names for the first, and says so at both', () => {
		const { arrivals } = gather([
			came(by('2', 'a', { id: 'second', handedIn: 3 * HOUR })),
			came(by('1', 'a', { id: 'first', handedIn: 2 * HOUR }))
		]);
		expect(arrivals[0]).toMatchObject({ because: { code: 'same-attempt', of: 1 } });
		expect(arrivals[1]).toMatchObject({ kind: 'counted', notes: [{ code: 'shared', others: [0] }] });
	});

	it('counts or lists what came late, as the instructor decides', () => {
		const copy = copyWith({ closes: HOUR });
		const late = [came(by('1', 'a', { handedIn: HOUR + 5 }, true, copy))];
		expect(codes(late, { again: 'best', late: 'listed' }, copy)).toEqual(['late']);
		expect(gather(late, BEST, copy).arrivals).toMatchObject([
			{ kind: 'counted', notes: [{ code: 'late', by: 5 }] }
		]);
	});

	it('counts no more attempts than are allowed, the first ones', () => {
		const copy = copyWith({ attempts: 1 });
		const incoming = [
			came(by('1', 'b', { handedIn: 3 * HOUR }, true, copy)),
			came(by('1', 'a', { handedIn: 2 * HOUR }, false, copy))
		];
		expect(codes(incoming, BEST, copy)).toEqual(['too-many-attempts', 'counted']);
	});

	it('says what was extended and what took longer still', () => {
		const copy = copyWith({ timeLimit: 10 });
		const timing = { started: HOUR, handedIn: HOUR + 20 * 60_000, extended: 5 };
		const [arrival] = gather([came(by('1', 'a', timing, true, copy))], BEST, copy).arrivals;
		expect(arrival).toMatchObject({
			notes: [
				{ code: 'extended', minutes: 5 },
				{ code: 'over-time', by: 5 * 60_000 }
			]
		});
	});

	it('gives the same whatever the order in which it came', () => {
		const all = [
			came(by('1', 'a', { handedIn: 2 * HOUR })),
			came(by('1', 'b', { handedIn: 3 * HOUR }, false)),
			came(by('2', 'a', { id: 'other', handedIn: 4 * HOUR })),
			came(by('3', 'c')),
			came(by('3', 'c', {}, false))
		];
		const { counted } = gather(all);
		fc.assert(
			fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
				expect(gather(shuffled).counted).toEqual(counted);
			})
		);
	});
});

describe('a file that was edited', () => {
	const [first, ...others] = by('1', 'a').items;
	if (!first) throw new Error('an empty paper');
	const elsewhere = { ...first, item: 'item-of-another' };

	it.each([
		['an item that is not on the paper', [first, ...others, elsewhere], 'not-on-paper'],
		['an item left out', others, 'left-out'],
		['an item twice', [first, ...others, first], 'twice'],
		[
			'a response of another kind',
			[{ ...first, response: { kind: 'text', text: 'x' } as const }, ...others],
			'wrong-kind'
		],
		[
			'an order that the paper does not have',
			[{ ...first, order: { options: ['z'] } }, ...others],
			'wrong-order'
		],
		['another key version', [{ ...first, keyVersion: 'k9' }, ...others], 'unknown-part']
	])('and holds %s does not count', (_, items, code) => {
		const [arrival] = gather([came(by('1', 'a', { items }))]).arrivals;
		expect(arrival).toMatchObject({ because: { code: 'impossible', flaws: [{ code }] } });
	});

	it('and names an option that its item does not have does not count', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				const copy = copyOf([item]);
				const submission = handIn(copy, {}, () => unknownTo(item));
				expect(codes([came(submission)], BEST, copy)).toEqual([
					item.kind === 'text' ? 'counted' : 'impossible'
				]);
			})
		);
	});

	it('and is in a language that was not allowed does not count', () => {
		const copy = copyWith({ languages: 'zh' });
		expect(codes([came(by('1', 'a', {}, true, copy))], BEST, copy)).toEqual(['impossible']);
		const single = copyWith({ otherShown: false });
		const { items, ...rest } = by('1', 'a', {}, true, single);
		const shown = { ...rest, items: items.map((item) => ({ ...item, otherShown: true })) };
		expect(codes([came(shown)], BEST, single)).toEqual(['impossible']);
		expect(codes([came({ ...rest, items })], BEST, single)).toEqual(['counted']);
	});
});

describe('an answer to another edition of the course', () => {
	it('counts by the items as assigned, and says what had changed', () => {
		const all = by('1', 'a');
		const items = all.items
			.slice(1)
			.map((item, index) => (index === 0 ? { ...item, keyVersion: 'k2' } : item));
		const [arrival] = gather([came({ ...all, edition: 'e2', items })]).arrivals;
		const unseen = all.items[0]?.item;
		expect(arrival).toMatchObject({
			kind: 'counted',
			marked: { of: 3, right: 3 },
			notes: [{ code: 'moved', changed: [items[0]?.item], unseen: [unseen] }]
		});
	});
});

describe('papers of their own', () => {
	const paper = {
		kind: 'own',
		groups: [{ take: 2, from: ITEMS_AS_ASSIGNED.map(itemRef) }]
	} as const;

	it('are each marked over what that attempt drew', () => {
		const copy = copyWith({ paper });
		for (const attempt of ['a', 'b', 'c']) {
			const [marked] = gather([came(by('1', attempt, {}, true, copy))], BEST, copy).counted;
			expect(marked).toMatchObject({ of: 2, score: 1 });
		}
	});

	it('cannot be handed in for one another', () => {
		const copy = copyWith({ paper });
		const attempts = ['a', 'b', 'c', 'd', 'e'];
		const other = attempts.find(
			(attempt) =>
				JSON.stringify(
					by('1', attempt, {}, true, copy)
						.items.map(({ item }) => item)
						.toSorted()
				) !==
				JSON.stringify(
					by('1', 'a', {}, true, copy)
						.items.map(({ item }) => item)
						.toSorted()
				)
		);
		const { items } = by('1', other ?? '', {}, true, copy);
		expect(codes([came(by('1', 'a', { items }, true, copy))], BEST, copy)).toEqual(['impossible']);
	});
});

/** A response of the item's kind with an id that no item of the tests has. */
function unknownTo({ kind }: Item): ReturnType<typeof keyOf> {
	const by = { zz: 'zz' };
	switch (kind) {
		case 'choice':
			return { kind, option: 'zz' };
		case 'choices':
			return { kind, options: ['zz'] };
		case 'judge':
			return { kind, verdicts: { zz: 'says' } };
		case 'match':
			return { kind, pairs: by };
		case 'order':
			return { kind, entries: ['zz'] };
		case 'sort':
			return { kind, groups: by };
		case 'gap':
			return { kind, gaps: by };
		case 'text':
			return { kind, text: 'zz' };
	}
}
