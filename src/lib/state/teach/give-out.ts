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
import { refsOf } from '#lib/domain/assignment/length.ts';
import { faultsOf, type Fault } from '#lib/domain/assignment/validate.ts';
import type { IndexEntry } from '#lib/domain/paper/model.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { writeLink } from '#lib/formats/assignment-link/write.ts';
import { newKeyPair } from '#lib/platform/sealing/keys.ts';
import type { KeptKey } from './kept-key.ts';
import type { Settings } from './settings.ts';

// Imported when a link is made: what seals, hashes and packs is not part of the page.

export interface Giving {
	readonly settings: Settings;
	/** Everybody's paper, or one for each student. */
	readonly paper: AssignedPaper['kind'];
	readonly choosing: Choosing;
	/** All that can be drawn from. */
	readonly index: readonly IndexEntry[];
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

/** Makes the assignment of a form without faults. Rejects where the line fails. */
export async function giveOut(giving: Giving): Promise<GivenOut> {
	const { settings, choosing, index, id, seed, edition, key, now } = giving;
	const paper = paperOf(giving);
	const assignment: Assignment = {
		...settings,
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
	const byRef = new Map(index.map((entry) => [itemRef(entry).id, entry]));
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

function paperOf({ paper, choosing, index, seed }: Giving): AssignedPaper {
	if (choosing.by === 'rule') {
		const draw = paper === 'same' ? drawSame : drawOwn;
		return draw(index, choosing.rule, seed);
	}
	const byId = new Map(index.map((entry) => [entry.id, entry]));
	const from = choosing.items.flatMap((item) => byId.get(item) ?? []).map(itemRef);
	// Picked one by one and a paper for each: everybody gets all of them, in an order of their own.
	return paper === 'same'
		? { kind: 'same', items: from }
		: { kind: 'own', groups: [{ take: from.length, from }] };
}
