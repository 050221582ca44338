import { deleteDB } from 'idb';
import { readDraft } from '#lib/domain/record/draft.ts';
import type { Draft, Event } from '#lib/domain/record/model.ts';
import { keepUnwritten, takeUnwritten } from '../unwritten.ts';
import { asides } from './aside.ts';
import { openDatabase, type Database } from './database.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** An event as it is kept: its `id` is all that storing it needs. */
export interface Kept {
	readonly id: string;
}

/** What happens at once or not at all. `draft` holds only the items that changed; the others stay as stored. */
export interface Change {
	readonly events?: readonly Event[];
	readonly draft?: Draft;
	/** Attempt whose draft is done with. */
	readonly dropDraft?: string;
	/** Events of a file being read in, as they came: their `id` is all that is known of them. */
	readonly imported?: readonly Kept[];
}

/** Rows that live in this page only, because the database would not take them. */
export interface Unkept {
	readonly events: readonly Kept[];
	readonly drafts: readonly Draft[];
}

type Listener = () => void;
type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const fieldOf = (row: unknown, name: string): unknown => (isRow(row) ? row[name] : undefined);
const isKept = (row: unknown): row is Kept => typeof fieldOf(row, 'id') === 'string';
const attemptOf = (row: unknown): unknown => fieldOf(row, 'attempt');

/** The later state of a draft: item by item the newer one wins, so that two tabs do not undo each other. */
const merged = (stored: unknown, change: Draft): unknown =>
	isRow(stored) && isRow(stored['items'])
		? { ...change, items: { ...stored['items'], ...change.items } }
		: change;

/**
 * The record and the drafts: in IndexedDB, and what that refuses in memory, so that the course goes on. Rows come
 * back as `unknown`; whoever reads them checks them.
 */
export class RecordStore {
	trouble: Trouble | null;
	readonly #database: Database | null;
	readonly #events = new Map<string, Kept>();
	readonly #drafts = new Map<string, Draft>();
	/** On their way into the database: a page that is left now may take them with it. */
	readonly #underway = new Set<Change>();
	readonly #listeners = new Set<Listener>();
	readonly #channel: BroadcastChannel | null;

	constructor(database: Database | null, trouble: Trouble | null, unkept: Unkept) {
		this.#database = database;
		this.trouble = trouble;
		for (const event of unkept.events) this.#events.set(event.id, event);
		for (const draft of unkept.drafts) this.#drafts.set(draft.attempt, this.#withUnkept(draft));
		this.#channel = database ? new BroadcastChannel(database.name) : null;
		if (!this.#channel) return;
		this.#channel.onmessage = () => this.#tell();
		window.addEventListener('pagehide', () => keepUnwritten([...this.#underway]));
	}

	/** All events, or those of one attempt. */
	async events(attempt?: string): Promise<unknown[]> {
		const here = [...this.#events.values()].filter((row) => !attempt || attemptOf(row) === attempt);
		try {
			const stored: unknown[] =
				attempt === undefined
					? ((await this.#database?.getAll('events')) ?? [])
					: ((await this.#database?.getAllFromIndex('events', 'attempt', attempt)) ?? []);
			return [...stored, ...here];
		} catch (error) {
			this.#fail(error);
			return here;
		}
	}

	async draft(attempt: string): Promise<unknown> {
		const here = this.#drafts.get(attempt);
		try {
			const stored: unknown = await this.#database?.get('drafts', attempt);
			return here ? merged(stored, here) : stored;
		} catch (error) {
			this.#fail(error);
			return here;
		}
	}

	/** Resolves once the change is safe: true in the database, false only in this page's memory. Never rejects. */
	async write(change: Change): Promise<boolean> {
		if (this.#database) {
			this.#underway.add(change);
			const held = this.#held();
			try {
				await this.#commit(this.#database, change, held);
				for (const { id } of held.events) this.#events.delete(id);
				for (const draft of held.drafts)
					if (this.#drafts.get(draft.attempt) === draft) this.#drafts.delete(draft.attempt);
				this.#recovered();
				this.#channel?.postMessage('changed');
				return true;
			} catch (error) {
				this.#fail(error);
			} finally {
				this.#underway.delete(change);
			}
		}
		for (const event of [...(change.events ?? []), ...(change.imported ?? [])])
			this.#events.set(event.id, event);
		if (change.draft) this.#drafts.set(change.draft.attempt, this.#withUnkept(change.draft));
		if (change.dropDraft) this.#drafts.delete(change.dropDraft);
		this.#tell();
		return false;
	}

	/** Removes everything that the course keeps on this device, set-aside databases included. */
	async erase(): Promise<void> {
		this.#events.clear();
		this.#drafts.clear();
		if (this.#database) {
			const writing = this.#database.transaction(['events', 'drafts'], 'readwrite', { durability: 'strict' });
			void writing.objectStore('events').clear();
			void writing.objectStore('drafts').clear();
			await writing.done;
			for (const name of await asides()) await deleteDB(name);
			takeUnwritten();
		}
		this.#channel?.postMessage('changed');
		this.#tell();
	}

	/** What would be lost with this page, or may be. */
	unkept(): Unkept {
		const underway = [...this.#underway];
		const held = this.#held();
		return {
			events: [
				...held.events,
				...underway.flatMap(({ events = [], imported = [] }) => [...events, ...imported])
			],
			drafts: [...held.drafts, ...underway.flatMap(({ draft }) => (draft ? [draft] : []))]
		};
	}

	/** Writes what pages before this one did not come to. What is there already stays as it is. */
	async catchUp(): Promise<void> {
		for (const change of takeUnwritten()) {
			const draft = readDraft(fieldOf(change, 'draft'));
			const imported = [fieldOf(change, 'events'), fieldOf(change, 'imported')].flat().filter(isKept);
			const dropDraft = fieldOf(change, 'dropDraft');
			await this.write({
				imported,
				...(draft ? { draft } : {}),
				...(typeof dropDraft === 'string' ? { dropDraft } : {})
			});
		}
	}

	#held(): Unkept {
		return { events: [...this.#events.values()], drafts: [...this.#drafts.values()] };
	}

	/** Calls `listener` after a change by another tab, or after trouble. Returns how to stop it. */
	watch(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** The draft together with what the database refused of it before. */
	#withUnkept(draft: Draft): Draft {
		const refused = this.#drafts.get(draft.attempt);
		return refused ? { ...draft, items: { ...refused.items, ...draft.items } } : draft;
	}

	/** Writes a change and, before it, what was refused earlier: room may have been made. */
	async #commit(database: Database, change: Change, held: Unkept): Promise<void> {
		const durability = change.draft && !change.events ? 'relaxed' : 'strict';
		const writing = database.transaction(['events', 'drafts'], 'readwrite', { durability });
		const events = writing.objectStore('events');
		const drafts = writing.objectStore('drafts');
		const steps: Promise<unknown>[] = [];
		const keep = async (draft: Draft) => drafts.put(merged(await drafts.get(draft.attempt), draft));
		try {
			for (const event of change.events ?? []) steps.push(events.put(event));
			for (const event of [...held.events, ...(change.imported ?? [])])
				steps.push(events.getKey(event.id).then((known) => (known === undefined ? events.add(event) : null)));
			// One after the other: both may be about the same attempt.
			const inTurn = [...held.drafts, ...(change.draft ? [change.draft] : [])].reduce(
				(before, draft) => before.then(() => keep(draft)),
				Promise.resolve<unknown>(null)
			);
			steps.push(change.dropDraft ? inTurn.then(() => drafts.delete(change.dropDraft ?? '')) : inTurn);
			await Promise.all(steps);
		} catch (error) {
			abort(writing);
			throw error;
		}
		await writing.done;
	}

	/** Everything has been written: what was said of an earlier failure no longer holds. */
	#recovered(): void {
		if (this.trouble?.code !== 'full' && this.trouble?.code !== 'broken') return;
		this.trouble = null;
		this.#tell();
	}

	#fail(error: unknown): void {
		this.trouble = troubleOf(error);
		this.#tell();
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}

/** All of it or nothing: half a change would be counted twice once the whole is written. */
function abort(writing: { readonly done: Promise<void>; abort(): void }): void {
	writing.done.catch(() => undefined);
	try {
		writing.abort();
	} catch {
		// It has ended by itself.
	}
}

/** A record of this page's own, which is gone with it: nothing of it reaches the reader's. */
export const passingRecordStore = (): RecordStore => new RecordStore(null, null, { events: [], drafts: [] });

let opened: Promise<RecordStore> | undefined;

/**
 * Opens the reader's record: once for the life of the document, so that what could not be stored is still there on
 * the next page that is shown without leaving it. `unkept` is what a document before this one could not store.
 */
export function openRecordStore(unkept: Unkept = { events: [], drafts: [] }): Promise<RecordStore> {
	opened ??= openDatabase().then(async ({ database, trouble }) => {
		const store = new RecordStore(database, trouble, unkept);
		if (unkept.events.length > 0 || unkept.drafts.length > 0) await store.write({});
		await store.catchUp();
		return store;
	});
	return opened;
}
