import { DETAILS, type AskedDetails, type Assignment } from '#lib/domain/assignment/model.ts';
import { MOST } from '#lib/domain/assignment/limits.ts';
import type { Draft } from './draft.ts';
import { fromLocalTime } from './local-time.ts';
import { wholeNumber } from './whole-number.ts';

/** Characters of instructions with which a link of 30 items stays under 2,000 characters. */
export const INSTRUCTIONS = 300;

export type Field =
	'title' | 'instructions' | 'items' | 'from' | 'count' | 'attempts' | 'pass' | 'opens' | 'closes' | 'limit';

/** What is missing or wrong in a field, for words beside it. */
export type FieldFault =
	| { readonly code: 'title.empty' | 'items.none' | 'from.none' | 'closes.order' | 'closes.past' }
	| { readonly code: 'opens.time' | 'closes.time' }
	| {
			readonly code: 'title.long' | 'instructions.long' | 'items.many';
			readonly most: number;
			readonly count: number;
	  }
	| { readonly code: 'count.range' | 'attempts.range' | 'pass.range' | 'limit.range'; readonly most: number }
	| { readonly code: 'count.few'; readonly count: number };

export type Faults = Readonly<Partial<Record<Field, FieldFault>>>;

/** Times of which only a part is typed. */
export interface Incomplete {
	readonly opens: boolean;
	readonly closes: boolean;
}

/** What stops the draft from being given out. `available` is how many items the rule may draw from. */
export function faultsOf(draft: Draft, available: number, now: number, incomplete: Incomplete): Faults {
	const faults: Partial<Record<Field, FieldFault>> = {};
	const length = [...draft.title.trim()].length;
	if (length === 0) faults.title = { code: 'title.empty' };
	if (length > MOST.title) faults.title = { code: 'title.long', most: MOST.title, count: length };
	const said = [...draft.instructions.trim()].length;
	if (said > INSTRUCTIONS)
		faults.instructions = { code: 'instructions.long', most: INSTRUCTIONS, count: said };
	if (draft.by === 'hand') {
		const { length: count } = draft.items;
		if (count === 0) faults.items = { code: 'items.none' };
		if (count > MOST.items) faults.items = { code: 'items.many', most: MOST.items, count };
	} else {
		const count = wholeNumber(draft.count);
		if (draft.from.length === 0) faults.from = { code: 'from.none' };
		if (count === null || count < 1 || count > MOST.items)
			faults.count = { code: 'count.range', most: MOST.items };
		else if (draft.from.length > 0 && count > available)
			faults.count = { code: 'count.few', count: available };
	}
	if (!isWithin(draft.attempts, 1, MOST.attempts, true))
		faults.attempts = { code: 'attempts.range', most: MOST.attempts };
	if (!isWithin(draft.pass, 1, 100, true)) faults.pass = { code: 'pass.range', most: 100 };
	if (draft.timed && !isWithin(draft.limit, 1, MOST.minutes, false))
		faults.limit = { code: 'limit.range', most: MOST.minutes };
	const opens = fromLocalTime(draft.opens);
	const closes = fromLocalTime(draft.closes);
	if (incomplete.opens || (draft.opens !== '' && opens === null)) faults.opens = { code: 'opens.time' };
	if (incomplete.closes || (draft.closes !== '' && closes === null)) faults.closes = { code: 'closes.time' };
	else if (closes !== null && closes <= (opens ?? -Infinity)) faults.closes = { code: 'closes.order' };
	else if (closes !== null && closes <= now) faults.closes = { code: 'closes.past' };
	return faults;
}

export type Settings = Omit<Assignment, 'id' | 'v' | 'seed' | 'paper' | 'key' | 'edition' | 'later'>;

/** What a draft without faults says, beside its items. */
export const settingsOf = (draft: Draft): Settings => ({
	title: draft.title.trim(),
	instructions: draft.instructions.trim(),
	languages: draft.languages,
	otherShown: draft.otherShown,
	attempts: wholeNumber(draft.attempts),
	pass: draft.pass.trim() === '' ? null : (wholeNumber(draft.pass) ?? 0) / 100,
	feedback: draft.feedback,
	opens: fromLocalTime(draft.opens),
	closes: fromLocalTime(draft.closes),
	timeLimit: draft.timed ? wholeNumber(draft.limit) : null,
	details: askedDetails(draft)
});

const askedDetails = ({ details }: Draft): AskedDetails =>
	Object.fromEntries(
		DETAILS.flatMap((detail) => {
			const asked = details[detail];
			return asked === 'no' ? [] : [[detail, asked]];
		})
	);

function isWithin(text: string, least: number, most: number, mayBeEmpty: boolean): boolean {
	if (text.trim() === '') return mayBeEmpty;
	const value = wholeNumber(text);
	return value !== null && value >= least && value <= most;
}
