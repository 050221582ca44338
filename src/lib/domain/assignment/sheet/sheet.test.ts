import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../../gradebook/collect.ts';
import { standardOf } from '../../gradebook/standard.ts';
import { anyItem, ITEMS, keyOf, responseTo } from '../../question/arbitrary.ts';
import { gradeItem } from '../../question/grade.ts';
import { listsOf } from '../../question/lists.ts';
import type { Item, Response } from '../../question/model.ts';
import { paperItem } from '../../paper/paper-item.ts';
import { toIndexEntry } from '../../paper/index-entry.ts';
import { anyItems, copyOf, handIn, HOUR, inEnglish, LINK } from '../arbitrary.ts';
import { itemRef } from '../item-ref.ts';
import { ALLOWED_LANGUAGES } from '../model.ts';
import { keyLetters } from './key.ts';
import { languagesOnPaper, textLanguages } from './on-paper.ts';
import { paperResponse, type TypedSheet } from './paper-response.ts';
import { printedPaper } from './printed-paper.ts';
import { readTyped, writeTyped } from './typed.ts';
import { typedSheet } from './typed-sheet.ts';
import { VERSIONS, type Version } from './version.ts';

const anyVersion = fc.constantFrom(...VERSIONS);
const names = (copy: ReturnType<typeof copyOf>, version: Version) =>
	printedPaper(copy, version).map(({ item }) => item.id);
const orderOf = (item: Item, seed = 'seed') => paperItem(toIndexEntry(item), seed).order;
const sheet = (given: Partial<TypedSheet> = {}): TypedSheet => ({
	id: '0199c7d5-0000-7000-8000-000000000001',
	version: 'B',
	language: 'zh',
	both: false,
	details: { name: '王芳' },
	typed: {},
	at: HOUR,
	...given
});
/** The sheet of a student who gave these responses, typed in without a slip. */
const sheetOf = (
	copy: ReturnType<typeof copyOf>,
	version: Version,
	answer: (item: Item) => Response | null
): TypedSheet =>
	sheet({
		version,
		typed: Object.fromEntries(
			printedPaper(copy, version).map(({ item, order }) => {
				const response = answer(inEnglish(item));
				return [item.id, response ? writeTyped(item, order, response) : ''];
			})
		)
	});

describe('versions of a printed paper', () => {
	it('hold the same items, each in an order of its own, the same whenever they are printed', () => {
		fc.assert(
			fc.property(anyItems(1, 12), anyVersion, fc.string(), (items, version, seed) => {
				const copy = copyOf(items, { seed });
				expect(names(copy, version).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
				expect(printedPaper(copy, version)).toEqual(printedPaper(copyOf(items, { seed }), version));
				if (version === 'A') expect(names(copy, version)).toEqual(items.map(({ id }) => id));
				else if (items.length > 1) expect(names(copy, version)).not.toEqual(names(copy, 'A'));
			})
		);
	});

	it('show every part of an item once, keep what is fixed and the groups of a sorting, and never give an order away', () => {
		fc.assert(
			fc.property(anyItems(1, 6), anyVersion, (items, version) => {
				for (const { item, order } of printedPaper(copyOf(items), version)) {
					const lists = listsOf(item);
					expect(Object.keys(order)).toEqual(Object.keys(lists));
					for (const [name, ids] of Object.entries(lists))
						expect(order[name]?.toSorted()).toEqual(ids.toSorted());
					if ('fixed' in item && item.fixed) expect(order).toEqual({});
					expect(order).not.toHaveProperty('groups');
					if (item.kind === 'order') expect(order['entries']).not.toEqual(item.entries.map(({ id }) => id));
				}
			})
		);
	});

	it('hold the same items too where every student on a screen gets a paper of their own', () => {
		fc.assert(
			fc.property(anyItems(4, 10), (items) => {
				const refs = items.map(itemRef);
				const copy = copyOf(items, { paper: { kind: 'own', groups: [{ take: 3, from: refs }] } });
				const drawn = VERSIONS.map((version) => names(copy, version).toSorted());
				expect(new Set(drawn.map((ids) => ids.join())).size).toBe(1);
				expect(drawn[0]).toHaveLength(3);
			})
		);
	});
});

describe('letters typed from an answer sheet', () => {
	it('come to the response that the student gave', () => {
		const answered = anyItem.chain((item) => fc.tuple(fc.constant(item), responseTo(item), fc.string()));
		fc.assert(
			fc.property(answered, ([item, response, seed]) => {
				const order = orderOf(item, seed);
				const read = readTyped(item, order, writeTyped(item, order, response));
				expect(read).toEqual({ code: 'ok', response, blank: 0 });
			})
		);
	});

	it('earn everything where they are those of the printed key', () => {
		fc.assert(
			fc.property(anyItem, fc.string(), (item, seed) => {
				if (item.kind === 'text') return;
				const order = orderOf(item, seed);
				const read = readTyped(item, order, keyLetters(item, order));
				expect(read.code === 'ok' && gradeItem(item, read.response)).toMatchObject({ score: 1 });
			})
		);
	});

	it('never come to a response that the item does not know, whatever is typed', () => {
		fc.assert(
			fc.property(anyItem, fc.string({ unit: 'binary' }), (item, typed) => {
				const read = readTyped(item, orderOf(item), typed);
				if (read.code !== 'ok' || read.response === null) return;
				expect(read.response.kind).toBe(item.kind);
				const grade = gradeItem(item, read.response);
				if (read.blank > 0) expect(grade.state).toBe('incomplete');
			})
		);
	});

	const sample = <T>(items: fc.Arbitrary<T>): T => {
		const [one] = fc.sample(items, { numRuns: 1, seed: 3 });
		if (one === undefined) throw new Error('no sample');
		return one;
	};
	const choice = sample(ITEMS.choice);
	const choices = sample(ITEMS.choices);
	const judge = sample(ITEMS.judge);
	const order = sample(ITEMS.order);

	it.each(['b', 'Ｂ', ' B ', 'ｂ，'])('are read in any case and width: “%s”', (typed) => {
		const read = readTyped(choice, {}, typed);
		expect(read).toMatchObject({ response: { option: choice.options[1]?.id } });
	});

	it('leave a place empty at a dash, and what follows in its place', () => {
		const [first, , third] = judge.statements;
		const read = readTyped(judge, {}, 'A-B');
		expect(read).toMatchObject({
			code: 'ok',
			response: { verdicts: { [first?.id ?? '']: 'says', [third?.id ?? '']: 'otherwise' } },
			blank: judge.statements.length - 2
		});
	});

	it('are nothing where nothing, or only dashes, were typed', () => {
		for (const item of [choice, choices, judge, order])
			for (const typed of ['', ' ', '-', '--'])
				expect(readTyped(item, {}, typed)).toMatchObject({ code: 'ok', response: null });
	});

	it.each([
		[choice, 'Z', { code: 'unknown', letter: 'Z' }],
		[choice, 'AB', { code: 'too-many', most: 1 }],
		[choices, 'AA', { code: 'twice', letter: 'A' }],
		[order, 'ABA', { code: 'twice', letter: 'A' }],
		[judge, 'D', { code: 'unknown', letter: 'D' }],
		[judge, 'ABCABC', { code: 'too-many', most: judge.statements.length }]
	])('are refused where no such answer could stand there (%#)', (item, typed, fault) => {
		expect(readTyped(item, {}, typed)).toEqual(fault);
	});
});

describe('a sheet typed in', () => {
	const answered = anyItems(1, 8).chain((items) =>
		fc.tuple(
			fc.constant(items),
			fc.tuple(...items.map((item) => fc.option(responseTo(item), { nil: null }))),
			anyVersion
		)
	);

	it('counts in the gradebook with the grade that the same answers earn on a screen, from every version', () => {
		fc.assert(
			fc.property(answered, ([items, responses, version]) => {
				const copy = copyOf(items);
				const answer = (item: { readonly id: string }) =>
					responses[items.findIndex(({ id }) => id === item.id)] ?? null;
				const read = paperResponse(copy, LINK, sheetOf(copy, version, answer));
				const onScreen = handIn(copy, { attempt: 'screen', details: { name: 'Li' } }, answer);
				if (read.code !== 'ok') throw new Error('a sheet without a slip was refused');
				const { counted, arrivals } = collect(
					standardOf(copy, LINK),
					[read.submission, onScreen].map((submission) => ({
						source: '',
						opened: { code: 'opened', submission }
					})),
					{ again: 'best', late: 'listed' }
				);
				expect(arrivals.map((arrival) => arrival.kind === 'counted' && arrival.notes)).toEqual([[], []]);
				const [one, other] = counted;
				expect(one?.points).toBeCloseTo(other?.points ?? -1, 9);
				expect(one?.right).toBe(other?.right);
			})
		);
	});

	it.each(
		ALLOWED_LANGUAGES.flatMap((languages) => [true, false].map((otherShown) => ({ languages, otherShown })))
	)('counts from a paper in every language that one may be printed in: %o', (given) => {
		const items = fc.sample(anyItems(3, 3), { numRuns: 1, seed: 1 })[0] ?? [];
		const copy = copyOf(items, given);
		for (const onPaper of languagesOnPaper(copy.assignment)) {
			const [language = 'en'] = textLanguages(copy.assignment, onPaper, 'zh');
			const read = paperResponse(copy, LINK, sheet({ language, both: onPaper === 'both' }));
			if (read.code !== 'ok') throw new Error('an empty sheet was refused');
			const { counted } = collect(
				standardOf(copy, LINK),
				[{ source: '', opened: { code: 'opened', submission: read.submission } }],
				{ again: 'best', late: 'listed' }
			);
			expect(counted, onPaper).toHaveLength(1);
		}
	});

	it('can be opened again as it was typed, and corrected under the same id', () => {
		fc.assert(
			fc.property(answered, ([items, responses, version]) => {
				const copy = copyOf(items);
				const typed = sheetOf(
					copy,
					version,
					(item) => responses[items.findIndex(({ id }) => id === item.id)] ?? null
				);
				const read = paperResponse(copy, LINK, typed);
				expect(read.code === 'ok' && typedSheet(copy, read.submission)).toEqual(typed);
			})
		);
	});

	it('is not late because it was typed in after the closing', () => {
		const items = fc.sample(anyItems(2, 2), { numRuns: 1, seed: 1 })[0] ?? [];
		const copy = copyOf(items, { closes: HOUR });
		const read = paperResponse(copy, LINK, sheet({ at: 9 * HOUR }));
		expect(read.code === 'ok' && read.submission.handedIn).toBe(HOUR);
	});

	it('is refused as a whole, with the number of each slip, where a letter cannot stand there', () => {
		const items = fc
			.sample(ITEMS.choice, { numRuns: 3, seed: 1 })
			.map((item, n) => ({ ...item, id: `i${n}` }));
		const copy = copyOf(items);
		const [, second] = names(copy, 'B');
		const read = paperResponse(copy, LINK, sheet({ typed: { [second ?? '']: 'X' } }));
		expect(read).toEqual({
			code: 'faulty',
			faults: [{ item: second, number: 2, answer: { code: 'unknown', letter: 'X' } }]
		});
	});

	it('of nobody who handed in on a screen is taken for one made on paper', () => {
		const items = fc.sample(anyItems(2, 2), { numRuns: 1, seed: 1 })[0] ?? [];
		const copy = copyOf(items);
		expect(
			typedSheet(
				copy,
				handIn(copy, {}, (item) => keyOf(inEnglish(item)))
			)
		).toBeNull();
	});
});
