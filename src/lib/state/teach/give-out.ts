import type { Bilingual } from '#lib/domain/course/language.ts';
import { archive, asNew } from '#lib/domain/assignment/copy.ts';
import { drawOwn, drawSame } from '#lib/domain/assignment/draw.ts';
import { itemRef } from '#lib/domain/assignment/item-ref.ts';
import {
	ASSIGNMENT_VERSION,
	type AssignedCopy,
	type AssignedPaper,
	type Assignment,
	type Choosing
} from '#lib/domain/assignment/model.ts';
import { refsOf } from '#lib/domain/assignment/paper.ts';
import { faultsOf, type Fault } from '#lib/domain/assignment/validate.ts';
import type { ExamRule } from '#lib/domain/paper/model.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { writeLink } from '#lib/formats/assignment-link/write.ts';
import { toIndexEntry, type BankEntry } from '#lib/platform/fetch-bank.ts';
import { newKeyPair } from '#lib/platform/sealing/keys.ts';
import { ruleOf, type Draft } from './draft.ts';
import type { KeptKey } from './kept-key.ts';
import { settingsOf, wholeNumber } from './settings.ts';

// Imported when a link is made: what seals, hashes and packs is not part of the page.

export interface Giving {
	readonly draft: Draft;
	readonly bank: readonly BankEntry[];
	readonly exam: ExamRule;
	readonly key: KeptKey;
	readonly id: string;
	readonly seed: string;
	readonly edition: string;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** Fetches the items of units whole, by id; rejects where the line fails. */
	whole(units: Iterable<string>): Promise<ReadonlyMap<string, Item<Bilingual>>>;
}

export type GivenOut =
	| { readonly code: 'ok'; readonly copy: AssignedCopy }
	/** The server has another edition of these items than the page: it was renewed meanwhile. */
	| { readonly code: 'moved' }
	| { readonly code: 'faults'; readonly faults: readonly Fault[] };

/** Makes the assignment that a draft without faults describes. Rejects where the line fails. */
export async function giveOut(giving: Giving): Promise<GivenOut> {
	const { draft, bank, id, seed, edition, key, now } = giving;
	const { paper, choosing } = paperOf(giving);
	const assignment: Assignment = {
		...settingsOf(draft),
		id,
		v: ASSIGNMENT_VERSION,
		seed,
		paper,
		key: key.id,
		edition,
		later: {}
	};
	const faults = faultsOf(assignment);
	if (faults.length > 0) return { code: 'faults', faults };
	const byRef = new Map(bank.map((entry) => [itemRef(entry).id, entry]));
	const entries = refsOf(paper).flatMap((ref) => byRef.get(ref.id) ?? []);
	const whole = await giving.whole(new Set(entries.map(({ unit }) => unit)));
	const items = entries.flatMap((entry) => {
		const item = whole.get(entry.id);
		return item?.keyVersion === entry.keyVersion ? [item] : [];
	});
	if (items.length < entries.length) return { code: 'moved' };
	const copy = { v: ASSIGNMENT_VERSION, assignment, choosing, items, created: now, archived: false } as const;
	return { code: 'ok', copy: { ...copy, link: writeLink(assignment) } };
}

/** The same assignment once more, for another class: with its own link. Times that have passed are left out. */
export function copyOf(copy: AssignedCopy, named: Pick<Giving, 'id' | 'seed' | 'key' | 'now'>): AssignedCopy {
	const { id, seed, key, now } = named;
	const later = (time: number | null): number | null => (time !== null && time > now ? time : null);
	const { opens, closes, edition } = copy.assignment;
	const assignment = {
		...asNew(copy, { id, seed, key: key.id, edition }),
		opens: later(opens),
		closes: later(closes)
	};
	return { ...archive(copy, false), assignment, link: writeLink(assignment), created: now };
}

/** A key of this instructor's own. */
export async function newKey(now: number): Promise<KeptKey> {
	const { kid, publicKey, privateKey } = await newKeyPair();
	return { id: publicKey, kid, privateKey: { ...privateKey }, made: now, own: true, saved: false };
}

function paperOf({ draft, bank, exam, seed }: Giving): { paper: AssignedPaper; choosing: Choosing } {
	if (draft.by === 'rule') {
		const rule = ruleOf(draft, wholeNumber(draft.count) ?? 0, exam);
		const draw = draft.paper === 'same' ? drawSame : drawOwn;
		return { paper: draw(bank.map(toIndexEntry), rule, seed), choosing: { by: 'rule', rule } };
	}
	const byId = new Map(bank.map((entry) => [entry.id, entry]));
	const entries = draft.items.flatMap((item) => byId.get(item) ?? []);
	const from = entries.map(itemRef);
	// Picked one by one and a paper for each: everybody gets all of them, in an order of their own.
	const paper: AssignedPaper =
		draft.paper === 'same'
			? { kind: 'same', items: from }
			: { kind: 'own', groups: [{ take: from.length, from }] };
	return { paper, choosing: { by: 'hand', items: entries.map(({ id }) => id) } };
}
