import { lengthOf, refsOf } from './length.ts';
import { MOST } from './limits.ts';
import type { Assignment } from './model.ts';

/** What is wrong with an assignment; the field is that of the form. */
export type Fault =
	| { readonly code: 'empty'; readonly field: 'title' | 'paper' }
	| {
			readonly code: 'too-long';
			readonly field: 'title' | 'instructions' | 'paper' | 'pool';
			readonly most: number;
	  }
	/** Halves of characters, which no link can carry. */
	| { readonly code: 'unreadable'; readonly field: 'title' | 'instructions' }
	| { readonly code: 'item-twice'; readonly field: 'paper' }
	/** A group asks for none of its items, or for more than it has. */
	| { readonly code: 'group'; readonly field: 'paper' }
	| { readonly code: 'out-of-range'; readonly field: 'attempts' | 'pass' | 'timeLimit' | 'opens' | 'closes' }
	| { readonly code: 'closes-before-it-opens'; readonly field: 'closes' }
	| { readonly code: 'malformed'; readonly field: 'id' | 'seed' | 'key' | 'edition' };

/** Everything that is wrong; empty for an assignment that can be given out. */
export const faultsOf = (assignment: Assignment): readonly Fault[] => [
	...faultsOfTexts(assignment),
	...faultsOfPaper(assignment),
	...faultsOfNumbers(assignment),
	...faultsOfNames(assignment)
];

function* faultsOfTexts({ title, instructions }: Assignment): Generator<Fault> {
	if (title.trim() === '') yield { code: 'empty', field: 'title' };
	for (const [field, text] of [
		['title', title],
		['instructions', instructions]
	] as const) {
		if ([...text].length > MOST[field]) yield { code: 'too-long', field, most: MOST[field] };
		if (/\p{Cs}/u.test(text)) yield { code: 'unreadable', field };
	}
}

function* faultsOfPaper({ paper }: Assignment): Generator<Fault> {
	const refs = refsOf(paper);
	const length = lengthOf(paper);
	if (refs.length === 0) yield { code: 'empty', field: 'paper' };
	if (length > MOST.items) yield { code: 'too-long', field: 'paper', most: MOST.items };
	if (refs.length > MOST.pool) yield { code: 'too-long', field: 'pool', most: MOST.pool };
	if (new Set(refs.map(({ id }) => id)).size < refs.length) yield { code: 'item-twice', field: 'paper' };
	const wrong = ({ take, from }: { readonly take: number; readonly from: readonly unknown[] }) =>
		!isCount(take, from.length);
	if (paper.kind === 'own' && paper.groups.some(wrong)) yield { code: 'group', field: 'paper' };
}

function* faultsOfNumbers({ attempts, pass, timeLimit, opens, closes }: Assignment): Generator<Fault> {
	if (attempts !== null && !isCount(attempts, MOST.attempts))
		yield { code: 'out-of-range', field: 'attempts' };
	if (timeLimit !== null && !isCount(timeLimit, MOST.minutes))
		yield { code: 'out-of-range', field: 'timeLimit' };
	if (pass !== null && !(pass >= 0 && pass <= 1)) yield { code: 'out-of-range', field: 'pass' };
	if (opens !== null && !isTime(opens)) yield { code: 'out-of-range', field: 'opens' };
	if (closes !== null && !isTime(closes)) yield { code: 'out-of-range', field: 'closes' };
	if (opens !== null && closes !== null && closes <= opens)
		yield { code: 'closes-before-it-opens', field: 'closes' };
}

function* faultsOfNames({ id, seed, key, edition }: Assignment): Generator<Fault> {
	if (!/^[0-9a-z]{6,32}$/.test(id)) yield { code: 'malformed', field: 'id' };
	if (!/^[\w-]{1,64}$/.test(seed)) yield { code: 'malformed', field: 'seed' };
	// 64 bytes: 85 digits and one that has but two bits to carry.
	if (!/^[\w-]{85}[AQgw]$/.test(key)) yield { code: 'malformed', field: 'key' };
	if (!/^[\w.-]{1,64}$/.test(edition)) yield { code: 'malformed', field: 'edition' };
}

const isCount = (value: number, most: number): boolean =>
	Number.isSafeInteger(value) && value >= 1 && value <= most;

/** Whole milliseconds of this age: a date can be made of them. */
const isTime = (value: number): boolean => Number.isSafeInteger(value) && value >= 0 && value < 8.64e15;
