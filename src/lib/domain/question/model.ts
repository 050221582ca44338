import type { ChoiceBody, ChoiceResponse } from './choice/model.ts';
import type { ChoicesBody, ChoicesResponse } from './choices/model.ts';
import type { GapBody, GapResponse } from './gap/model.ts';
import type { JudgeBody, JudgeResponse } from './judge/model.ts';
import type { MatchBody, MatchResponse } from './match/model.ts';
import type { OrderBody, OrderResponse } from './order/model.ts';
import type { SortBody, SortResponse } from './sort/model.ts';
import type { TextBody, TextResponse } from './text/model.ts';

export const KINDS = ['choice', 'choices', 'judge', 'match', 'order', 'sort', 'gap', 'text'] as const;
export type Kind = (typeof KINDS)[number];

export const LEVELS = ['recall', 'understand', 'apply'] as const;
export type Level = (typeof LEVELS)[number];

/** What every item has, whatever its kind. `T` is one text: bilingual in the bank, inline HTML of one language on a page. */
export interface ItemFrame<T> {
	readonly id: string;
	/** Ids of concepts, the main one first. */
	readonly concepts: readonly string[];
	readonly facts: readonly string[];
	readonly level: Level;
	/** The unit whose bank file holds it. */
	readonly unit: string;
	/** Hash of what decides the grade; an answer to another key version keeps the grade it was given. */
	readonly keyVersion: string;
	/** Hash of the wording in both languages. */
	readonly wordingVersion: string;
	readonly stem: T;
	readonly hint: T;
}

export type Body<T> =
	| ChoiceBody<T>
	| ChoicesBody<T>
	| JudgeBody<T>
	| MatchBody<T>
	| OrderBody<T>
	| SortBody<T>
	| GapBody<T>
	| TextBody<T>;

/** One question. Narrow by `kind`. */
export type Item<T = string> = ItemFrame<T> & Body<T>;
export type ItemOf<K extends Kind, T = string> = Extract<Item<T>, { readonly kind: K }>;

/** What the learner gave. Its kind is that of the item it answers. */
export type Response =
	| ChoiceResponse
	| ChoicesResponse
	| JudgeResponse
	| MatchResponse
	| OrderResponse
	| SortResponse
	| GapResponse
	| TextResponse;
export type ResponseOf<K extends Kind> = Extract<Response, { readonly kind: K }>;

/** One gradable place of an item: an option, statement, pair, entry, gap or the typed answer. */
export interface Part {
	readonly id: string;
	readonly right: boolean;
}

/**
 * What a response earned. `score` is from 0 to 1. `incomplete` is not zero: nothing, or not everything, was
 * answered. `missing` names the parts without an answer; it is empty for the kinds that are answered as a whole
 * (`choice`, `choices`, `text`).
 */
export type Grade =
	| { readonly state: 'graded'; readonly score: number; readonly parts: readonly Part[] }
	| { readonly state: 'incomplete'; readonly missing: readonly string[] };

/**
 * The order in which the parts of an item are shown, by list: `options`, `statements`, `lefts`, `rights`,
 * `entries`, `groups`, or the id of a gap. A list that is not named keeps the order of the bank. Determined by a paper, so that it is
 * the same in both languages.
 */
export type ShownOrder = Readonly<Record<string, readonly string[]>>;
