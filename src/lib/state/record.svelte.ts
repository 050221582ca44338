import { readDraft } from '#lib/domain/record/draft.ts';
import type { Draft } from '#lib/domain/record/model.ts';
import { writeBackup } from '#lib/formats/backup/write.ts';
import {
	openRecordStore,
	type Change,
	type Kept,
	type RecordStore,
	type Unkept
} from '#lib/platform/indexeddb/record-store.ts';
import type { Trouble } from '#lib/platform/indexeddb/trouble.ts';

/** Whether what was done last is safe: in the database, on its way, or only in this page. */
export type Saved = 'nothing' | 'saving' | 'saved' | 'here-only';

/**
 * The reader's record as this page sees it: follows other tabs, and says in `trouble` what is not being kept. `E` is
 * what the page needs to know of an event.
 */
export class RecordState<E = unknown> {
	/** All events, or those of the attempt that the page is about. */
	events = $state.raw<readonly E[]>([]);
	trouble = $state.raw<Trouble | null>(null);
	saved = $state<Saved>('nothing');
	loaded = $state(false);
	readonly #store: RecordStore;
	readonly #read: (row: unknown) => E;
	readonly #attempt: string | undefined;

	/** `read` checks a stored row. `attempt`: the page needs no other events than this attempt's. */
	constructor(store: RecordStore, read: (row: unknown) => E, attempt?: string) {
		this.#store = store;
		this.#read = read;
		this.#attempt = attempt;
		this.trouble = store.trouble;
	}

	static async open<E>(
		read: (row: unknown) => E,
		unkept?: Unkept,
		attempt?: string
	): Promise<RecordState<E>> {
		return new RecordState(await openRecordStore(unkept), read, attempt);
	}

	/** Reads the record, and again whenever another tab changes it; `changed` is called after each further reading. */
	async follow(changed: () => void = () => undefined): Promise<void> {
		await this.refresh();
		this.loaded = true;
		const again = () => void this.refresh().then(changed);
		this.#store.watch(again);
		// A page that comes back from the browser's cache has missed what other tabs said meanwhile.
		window.addEventListener('pageshow', (event) => event.persisted && again());
	}

	async refresh(): Promise<void> {
		const rows = await this.#store.events(this.#attempt);
		this.trouble = this.#store.trouble;
		this.events = rows.map(this.#read);
	}

	async draft(attempt: string): Promise<Draft | null> {
		return readDraft(await this.#store.draft(attempt));
	}

	async write(change: Change): Promise<void> {
		this.saved = 'saving';
		if (change.events) this.events = [...this.events, ...change.events.map(this.#read)];
		const kept = await this.#store.write(change);
		this.trouble = this.#store.trouble;
		this.saved = kept ? 'saved' : 'here-only';
	}

	async erase(): Promise<void> {
		await this.#store.erase();
		this.events = [];
	}

	/** What would be lost with this page: to be carried to the next one. */
	unkept() {
		return this.#store.unkept();
	}

	/** The whole record, row by row as it is kept, as the text of a backup file; `at` is the moment of writing, in milliseconds since 1970. */
	async backup(at: number): Promise<string> {
		return writeBackup(
			(await this.#store.events()).map((raw) => ({ type: 'unread', raw })),
			new Date(at).toISOString()
		);
	}

	/** Adds events that came in a file; those that are known already stay as they are. */
	async add(events: readonly Kept[]): Promise<void> {
		await this.#store.write({ imported: events });
		await this.refresh();
	}
}
