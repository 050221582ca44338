import type { IDBPDatabase } from 'idb';
import { troubleOf, type Trouble } from '../indexeddb/trouble.ts';
import { NAME, openDatabase } from './database.ts';
import { assignmentOf, keyOf, STORE_NAMES, STORES, type Rows, type StoreName } from './rows.ts';

/** What happens at once or not at all. A row that is put takes the place of the one with its key. */
export interface Change {
	readonly put?: { readonly [S in StoreName]?: readonly Rows[S][] };
	/** Keys of rows. */
	readonly remove?: { readonly [S in StoreName]?: readonly string[] };
	/** Id of an assignment that goes, with what came for it. */
	readonly forget?: string;
}

type Listener = () => void;

/**
 * What an instructor keeps on this device: in IndexedDB, and what that refuses in this page's memory, so that the
 * work goes on. Rows come back as `unknown`; whoever reads them checks them.
 */
export class TeachStore {
	/** Why not everything is kept; null where it is. */
	trouble: Trouble | null;
	readonly #database: IDBPDatabase | null;
	readonly #here = new Map<StoreName, Map<string, Rows[StoreName]>>();
	readonly #listeners = new Set<Listener>();
	readonly #channel: BroadcastChannel | null;

	constructor(database: IDBPDatabase | null, trouble: Trouble | null) {
		this.#database = database;
		this.trouble = trouble;
		for (const name of STORE_NAMES) this.#here.set(name, new Map());
		this.#channel = database ? new BroadcastChannel(NAME) : null;
		if (this.#channel) this.#channel.onmessage = () => this.#tell();
	}

	/** All rows of a store, or those of one assignment. */
	async all(store: StoreName, assignment?: string): Promise<unknown[]> {
		const here = this.#hereOf(store);
		const mine = [...here.values()].filter((row) => !assignment || assignmentOf(row) === assignment);
		try {
			const stored: unknown[] =
				(assignment && STORES[store].ofAssignment
					? await this.#database?.getAllFromIndex(store, 'assignment', assignment)
					: await this.#database?.getAll(store)) ?? [];
			// A row that could not be written is newer than the one that could.
			return here.size === 0
				? stored
				: [...stored.filter((row) => !here.has(storedKey(store, row))), ...mine];
		} catch (error) {
			this.#fail(error);
			return mine;
		}
	}

	async get(store: StoreName, key: string): Promise<unknown> {
		const here = this.#hereOf(store).get(key);
		try {
			return here ?? (await this.#database?.get(store, key));
		} catch (error) {
			this.#fail(error);
			return undefined;
		}
	}

	/** How many rows an assignment has, without reading them. */
	async count(store: 'arrivals' | 'remarks', assignment: string): Promise<number> {
		const here = [...this.#hereOf(store).values()].filter((row) => assignmentOf(row) === assignment);
		try {
			return here.length + ((await this.#database?.countFromIndex(store, 'assignment', assignment)) ?? 0);
		} catch (error) {
			this.#fail(error);
			return here.length;
		}
	}

	put<S extends StoreName>(store: S, ...rows: readonly Rows[S][]): Promise<boolean> {
		return this.write({ put: { [store]: rows } });
	}

	remove(store: StoreName, ...keys: readonly string[]): Promise<boolean> {
		return this.write({ remove: { [store]: keys } });
	}

	/** Resolves once the change is safe: true in the database, false only in this page. Never rejects. */
	async write(change: Change): Promise<boolean> {
		if (this.#database) {
			try {
				await this.#commit(this.#database, change);
				for (const rows of this.#here.values()) rows.clear();
				if (this.trouble?.code === 'full' || this.trouble?.code === 'broken') this.trouble = null;
				this.#channel?.postMessage('changed');
				this.#tell();
				return true;
			} catch (error) {
				this.trouble = troubleOf(error);
			}
		}
		for (const name of STORE_NAMES) {
			const rows = this.#hereOf(name);
			for (const row of change.put?.[name] ?? []) rows.set(keyOf(row), row);
			for (const key of change.remove?.[name] ?? []) rows.delete(key);
			for (const [key, row] of rows)
				if (change.forget !== undefined && (key === change.forget || assignmentOf(row) === change.forget))
					rows.delete(key);
		}
		this.#tell();
		return false;
	}

	/** Calls `listener` after every change, by this tab or another, and after trouble. Returns how to stop it. */
	watch(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Writes a change and, before it, what was refused earlier: room may have been made. */
	async #commit(database: IDBPDatabase, change: Change): Promise<void> {
		const writing = database.transaction(STORE_NAMES, 'readwrite', { durability: 'strict' });
		const steps: Promise<unknown>[] = [];
		try {
			for (const name of STORE_NAMES) {
				const store = writing.objectStore(name);
				for (const row of [...this.#hereOf(name).values(), ...(change.put?.[name] ?? [])])
					steps.push(store.put(row));
				for (const key of change.remove?.[name] ?? []) steps.push(store.delete(key));
			}
			const { forget } = change;
			if (forget !== undefined) {
				steps.push(writing.objectStore('assignments').delete(forget));
				for (const name of ['arrivals', 'remarks'] as const) {
					const store = writing.objectStore(name);
					const keys = await store.index('assignment').getAllKeys(forget);
					for (const key of keys) steps.push(store.delete(key));
				}
			}
			await Promise.all([...steps, writing.done]);
		} catch (error) {
			// All of it or nothing: half a change is no state that anybody asked for.
			for (const step of [...steps, writing.done]) step.catch(() => undefined);
			abort(writing);
			throw error;
		}
	}

	#hereOf(store: StoreName): Map<string, Rows[StoreName]> {
		return this.#here.get(store) ?? new Map();
	}

	#fail(error: unknown): void {
		this.trouble = troubleOf(error);
		this.#tell();
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}

const storedKey = (store: StoreName, row: unknown): string => {
	const named: unknown = store === 'assignments' ? assignmentOf(row) : row;
	return typeof named === 'object' && named !== null && 'id' in named ? String(named.id) : '';
};

function abort(writing: { abort(): void }): void {
	try {
		writing.abort();
	} catch {
		// It has ended by itself.
	}
}

let opened: Promise<TeachStore> | undefined;

/** Opens the instructor's store: once for the life of the document, so that what was not kept is on its next page. */
export function openTeachStore(): Promise<TeachStore> {
	opened ??= openDatabase().then(({ database, trouble }) => new TeachStore(database, trouble));
	return opened;
}
