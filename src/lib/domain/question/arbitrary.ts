// For tests: items as authors may write them, and responses as learners, or broken files, may give them.
import fc from 'fast-check';
import type { Option } from './choice/model.ts';
import { VERDICTS } from './judge/model.ts';
import { KINDS, LEVELS, type Item, type ItemFrame, type ItemOf, type Kind, type Response } from './model.ts';

/** The ids within items: few, so that responses to one item often fit another. */
export const PART_IDS = [...'abcdefgh'];

const partIds = (minLength: number, maxLength: number) =>
	fc.shuffledSubarray(PART_IDS, { minLength, maxLength });
const explained = (id: string) => ({ id, text: `text ${id}`, why: `why ${id}` });
const keyed = (id: string, key: boolean): Option<string> => ({ ...explained(id), ...(key ? { key } : {}) });
const pick = <T>(list: readonly T[], number: number): T => {
	const picked = list[number % list.length];
	if (picked === undefined) throw new Error('nothing to pick from');
	return picked;
};

const frame: fc.Arbitrary<ItemFrame<string>> = fc.record({
	id: fc.stringMatching(/^[a-z]{3,8}-[a-z]{3,8}$/),
	concepts: fc.shuffledSubarray(['peace', 'sovereignty', 'background'], { minLength: 1 }),
	facts: fc.constant(['S4.2']),
	level: fc.constantFrom(...LEVELS),
	unit: fc.constantFrom('overview', 'principles'),
	keyVersion: fc.constant('k1'),
	wordingVersion: fc.constant('w1'),
	stem: fc.constant('stem'),
	hint: fc.constant('hint')
});
const fixed = fc.constantFrom({}, { fixed: true });
const kind = <K extends Kind>(name: K) => fc.constant(name);

/** A valid item of each kind. */
export const ITEMS: { readonly [K in Kind]: fc.Arbitrary<ItemOf<K>> } = {
	choice: fc
		.tuple(frame, kind('choice'), partIds(3, 4), fc.nat(), fixed)
		.map(([common, kind, ids, key, fixed]) => ({
			...common,
			...fixed,
			kind,
			options: ids.map((id) => keyed(id, id === pick(ids, key)))
		})),
	choices: fc
		.tuple(frame, kind('choices'), partIds(2, 4), partIds(2, 4), fixed)
		.map(([common, kind, right, wrong, fixed]) => ({
			...common,
			...fixed,
			kind,
			options: [...right.map((id) => keyed(id, true)), ...wrong.map((id) => keyed(`${id}${id}`, false))]
		})),
	judge: fc
		.tuple(frame, kind('judge'), partIds(3, 5), fc.nat(), fixed)
		.map(([common, kind, ids, number, fixed]) => ({
			...common,
			...fixed,
			kind,
			statements: ids.map((id, index) => ({ ...explained(id), verdict: pick(VERDICTS, number + index) }))
		})),
	match: fc
		.tuple(frame, kind('match'), partIds(3, 6), partIds(3, 6), fc.nat(), fixed)
		.map(([common, kind, lefts, rights, number, fixed]) => ({
			...common,
			...fixed,
			kind,
			lefts: lefts.map((id, index) => ({ ...explained(id), to: pick(rights, number + index) })),
			rights: rights.map((id) => ({ id, text: `right ${id}` }))
		})),
	order: fc
		.tuple(frame, kind('order'), partIds(3, 6))
		.map(([common, kind, ids]) => ({ ...common, kind, entries: ids.map(explained) })),
	sort: fc
		.tuple(frame, kind('sort'), partIds(2, 4), partIds(4, 8), fc.nat(), fixed)
		.map(([common, kind, groups, entries, number, fixed]) => ({
			...common,
			...fixed,
			kind,
			groups: groups.map((id) => ({ id, text: `group ${id}` })),
			entries: entries.map((id, index) => ({ ...explained(id), group: pick(groups, number + index) }))
		})),
	gap: fc
		.tuple(frame, kind('gap'), partIds(1, 4), partIds(3, 4), fc.nat(), fixed)
		.map(([common, kind, gaps, choices, number, fixed]) => ({
			...common,
			...fixed,
			kind,
			text: gaps.map((id) => `{${id}}`).join(' '),
			gaps: gaps.map((id, index) => ({
				id,
				choices: choices.map((choice) => keyed(choice, choice === pick(choices, number + index)))
			}))
		})),
	text: fc.tuple(frame, kind('text'), partIds(2, 4)).map(([common, kind, [answer = '', ...wrong]]) => ({
		...common,
		kind,
		answer: { text: answer, accept: { en: [answer], zh: ['合作共赢'] }, why: 'why' },
		confusions: wrong.map((id) => ({ id, accept: { en: [id], zh: [] }, why: `why ${id}` })),
		otherwise: 'otherwise'
	}))
};

export const anyItem: fc.Arbitrary<Item> = fc
	.constantFrom(...KINDS)
	.chain((kind): fc.Arbitrary<Item> => ITEMS[kind]);

const partId = fc.constantFrom(...PART_IDS, 'constructor', '__proto__', '');
const byPart = fc.dictionary(partId, partId);

/** A response of any kind, which fits the item it meets by chance only. */
export const anyResponse: fc.Arbitrary<Response> = fc.oneof(
	fc.record({ kind: kind('choice'), option: partId }),
	fc.record({ kind: kind('choices'), options: fc.array(partId) }),
	fc.record({ kind: kind('judge'), verdicts: fc.dictionary(partId, fc.constantFrom(...VERDICTS)) }),
	fc.record({ kind: kind('match'), pairs: byPart }),
	fc.record({ kind: kind('order'), entries: fc.array(partId) }),
	fc.record({ kind: kind('sort'), groups: byPart }),
	fc.record({ kind: kind('gap'), gaps: byPart }),
	fc.record({ kind: kind('text'), text: fc.oneof(partId, fc.string({ unit: 'binary' })) })
);

/** The response that earns 1. */
export function keyOf(item: Item): Response {
	const { kind } = item;
	switch (kind) {
		case 'choice':
			return { kind, option: item.options.find((option) => option.key)?.id ?? '' };
		case 'choices':
			return { kind, options: item.options.filter((option) => option.key).map((option) => option.id) };
		case 'judge':
			return { kind, verdicts: Object.fromEntries(item.statements.map(({ id, verdict }) => [id, verdict])) };
		case 'match':
			return { kind, pairs: Object.fromEntries(item.lefts.map(({ id, to }) => [id, to])) };
		case 'order':
			return { kind, entries: item.entries.map((entry) => entry.id) };
		case 'sort':
			return { kind, groups: Object.fromEntries(item.entries.map(({ id, group }) => [id, group])) };
		case 'gap':
			return {
				kind,
				gaps: Object.fromEntries(
					item.gaps.map(({ id, choices }) => [id, choices.find((choice) => choice.key)?.id ?? ''])
				)
			};
		case 'text':
			return { kind, text: item.answer.accept.en[0] ?? '' };
	}
}

/** A response in the item's own terms, complete, right or wrong by chance. */
export function responseTo(item: Item): fc.Arbitrary<Response> {
	const one = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
	const each = <T>(list: readonly { readonly id: string }[], from: readonly T[]) =>
		fc
			.array(one(from), { minLength: list.length, maxLength: list.length })
			.map((given) => Object.fromEntries(list.map(({ id }, index) => [id, pick(given, index)])));
	const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

	switch (item.kind) {
		case 'choice':
			return fc.record({ kind: kind('choice'), option: one(ids(item.options)) });
		case 'choices':
			return fc.record({
				kind: kind('choices'),
				options: fc.subarray(ids(item.options), { minLength: 1 })
			});
		case 'judge':
			return fc.record({ kind: kind('judge'), verdicts: each(item.statements, VERDICTS) });
		case 'match':
			return fc.record({ kind: kind('match'), pairs: each(item.lefts, ids(item.rights)) });
		case 'order':
			return fc.record({
				kind: kind('order'),
				entries: fc.shuffledSubarray(ids(item.entries), { minLength: item.entries.length })
			});
		case 'sort':
			return fc.record({ kind: kind('sort'), groups: each(item.entries, ids(item.groups)) });
		case 'gap':
			return fc.record({
				kind: kind('gap'),
				gaps: fc.record(Object.fromEntries(item.gaps.map(({ id, choices }) => [id, one(ids(choices))])), {
					noNullPrototype: true
				})
			});
		case 'text':
			return fc.record({ kind: kind('text'), text: one(PART_IDS) });
	}
}
