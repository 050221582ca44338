// For tests: assignments as instructors may make them, and what students may hand in.
import fc from 'fast-check';
import type { Bilingual } from '../course/language.ts';
import { toIndexEntry } from '../paper/index-entry.ts';
import { anyItem, keyOf, responseTo } from '../question/arbitrary.ts';
import type { Item, Response } from '../question/model.ts';
import { mapTexts } from '../question/texts.ts';
import { bankByRef, itemRef } from './item-ref.ts';
import {
	ALLOWED_LANGUAGES,
	DETAILS,
	FEEDBACKS,
	type AssignedCopy,
	type Assignment,
	type ItemRef
} from './model.ts';
import { paperOfAttempt } from './paper.ts';
import type { Submission } from './submission.ts';

export const KEY = 'A'.repeat(86);
export const HOUR = 3_600_000;
/** The checksum of the link of `copyOf`. */
export const LINK = 'checksum';

/** An assignment of which only what the test turns on need be said. */
export const assignment = (given: Partial<Assignment> = {}): Assignment => ({
	id: 'k3f9a2b7c1',
	v: 1,
	title: 'Week 3',
	instructions: 'Read lessons 1 to 3 first.',
	languages: 'both',
	otherShown: true,
	seed: 'seed',
	paper: { kind: 'same', items: [itemRef({ id: 'one', keyVersion: 'k1' })] },
	attempts: null,
	pass: null,
	feedback: 'end',
	opens: null,
	closes: null,
	timeLimit: null,
	details: { name: 'required', number: 'optional' },
	key: KEY,
	edition: 'e1',
	later: {},
	...given
});

const hash = fc.stringMatching(/^[0-9a-f]{8}$/);
export const anyRef: fc.Arbitrary<ItemRef> = fc.record({ id: hash, key: hash });
const refs = (minLength: number, maxLength: number) =>
	fc.uniqueArray(anyRef, { selector: ({ id }) => id, minLength, maxLength });
const words = (maxLength: number) =>
	fc.oneof(
		fc.string({ maxLength }),
		fc.string({ unit: 'binary', maxLength: maxLength / 2 }),
		fc
			.array(fc.constantFrom(...'和平主权共治普惠。，《》网络空间'), { maxLength })
			.map((signs) => signs.join(''))
	);
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const SHORT_NAMES = new Set([...'itnlosapfxcmde']);

export const anyAssignment: fc.Arbitrary<Assignment> = fc
	.record({
		id: fc.stringMatching(/^[0-9a-z]{6,12}$/),
		title: words(60).map((text) => `T${text}`),
		instructions: words(300),
		languages: fc.constantFrom(...ALLOWED_LANGUAGES),
		otherShown: fc.boolean(),
		seed: fc.stringMatching(/^[\w-]{1,12}$/),
		paper: fc.oneof(
			refs(1, 40).map((items) => ({ kind: 'same' as const, items })),
			refs(6, 60).map((all) => ({
				kind: 'own' as const,
				groups: [
					{ take: 2, from: all.slice(0, 4) },
					{ take: 1, from: all.slice(4) }
				]
			}))
		),
		attempts: maybe(fc.integer({ min: 1, max: 9 })),
		pass: maybe(fc.double({ min: 0, max: 1, noNaN: true }).map((pass) => pass + 0)),
		feedback: fc.constantFrom(...FEEDBACKS),
		opens: maybe(time),
		closes: maybe(time),
		timeLimit: maybe(fc.integer({ min: 1, max: 300 })),
		details: fc.dictionary(fc.constantFrom(...DETAILS), fc.constantFrom('required', 'optional'), {
			noNullPrototype: true
		}),
		key: fc.stringMatching(/^[\w-]{85}[AQgw]$/),
		edition: fc.stringMatching(/^[0-9a-f]{10}$/),
		later: fc
			.dictionary(
				fc.string().filter((name) => !SHORT_NAMES.has(name)),
				fc.jsonValue(),
				{ noNullPrototype: true, maxKeys: 2 }
			)
			.map((later): Record<string, unknown> => JSON.parse(JSON.stringify(later)))
	})
	.map((given) =>
		assignment({
			...given,
			closes: given.opens !== null && given.closes !== null ? given.opens + given.closes + 1 : given.closes
		})
	);

const twice = (text: string): Bilingual => ({ en: text, zh: `${text} 译` });
export const bilingual = (item: Item): Item<Bilingual> => mapTexts(item, { rich: twice, plain: twice });

/** Items of every kind, named by number. */
export const anyItems = (minLength: number, maxLength: number): fc.Arbitrary<readonly Item[]> =>
	fc
		.array(anyItem, { minLength, maxLength })
		.map((items) => items.map((item, number) => ({ ...item, id: `item-${number}` })));

export const copyOf = (items: readonly Item[], given: Partial<Assignment> = {}): AssignedCopy => ({
	v: 1,
	assignment: assignment({ paper: { kind: 'same', items: items.map(itemRef) }, ...given }),
	link: '',
	choosing: { by: 'hand', items: items.map(({ id }) => id) },
	items: items.map(bilingual),
	created: 0,
	archived: false
});

/** What a student hands in whose every answer is right, unless `answer` says otherwise. */
export function handIn(
	copy: AssignedCopy,
	given: Partial<Submission> = {},
	answer: (item: Item<Bilingual>) => Response | null = (item) => keyOf(inEnglish(item))
): Submission {
	const { attempt = 'attempt' } = given;
	const items = new Map(copy.items.map((item) => [item.id, item]));
	const { paper } = paperOfAttempt(copy.assignment, attempt, bankByRef(copy.items.map(toIndexEntry)));
	return {
		v: 1,
		id: `submission of ${attempt}`,
		assignment: copy.assignment.id,
		attempt,
		details: { name: 'Li Hua', number: '20260001' },
		languages: ['en'],
		started: HOUR,
		handedIn: HOUR + 600_000,
		extended: 0,
		items: paper.items.flatMap(({ item: id, order }) => {
			const item = items.get(id);
			if (!item) return [];
			const { keyVersion, wordingVersion } = item;
			const seen = { language: 'en', hints: 0, otherShown: false, ms: 4000 } as const;
			return { item: id, keyVersion, wordingVersion, response: answer(item), ...seen, order };
		}),
		claimed: null,
		edition: copy.assignment.edition,
		link: LINK,
		...given
	};
}

const english = (text: Bilingual): string => text.en;
export const inEnglish = (item: Item<Bilingual>): Item => mapTexts(item, { rich: english, plain: english });

/** A whole copy with one submission of which every answer is right or wrong by chance, or none. */
export const anyHandedIn: fc.Arbitrary<{ readonly copy: AssignedCopy; readonly submission: Submission }> =
	anyItems(1, 8).chain((items) => {
		const copy = copyOf(items);
		return fc.tuple(...items.map((item) => fc.option(responseTo(item), { nil: null }))).map((responses) => ({
			copy,
			submission: handIn(copy, {}, (item) => responses[items.findIndex(({ id }) => id === item.id)] ?? null)
		}));
	});
