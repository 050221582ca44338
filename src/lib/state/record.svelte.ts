import type { Draft, Event, Unread } from '#lib/domain/record/model.ts';
import { identityOf } from '#lib/domain/record/identity.ts';
import { readDraft, readEvent } from '#lib/domain/record/schema.ts';
import { readBackup, type BackupRead } from '#lib/formats/backup/read.ts';
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

/** The reader's record as this page sees it: follows other tabs, and says in `trouble` what is not being kept. */
export class RecordState {
	/** All events, or those of the attempt that the page is about. */
	events = $state.raw<readonly (Event | Unread)[]>([]);
	trouble = $state.raw<Trouble | null>(null);
	saved = $state<Saved>('nothing');
	loaded = $state(false);
	readonly #store: RecordStore;
	readonly #attempt: string | undefined;

	/** `attempt`: the page needs no other events than this attempt's. */
	constructor(store: RecordStore, attempt?: string) {
		this.#store = store;
		this.#attempt = attempt;
		this.trouble = store.trouble;
	}

	static async open(unkept?: Unkept, attempt?: string): Promise<RecordState> {
		return new RecordState(await openRecordStore(unkept), attempt);
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
		this.events = rows.map(readEvent);
	}

	async draft(attempt: string): Promise<Draft | null> {
		return readDraft(await this.#store.draft(attempt));
	}

	async write(change: Change): Promise<void> {
		this.saved = 'saving';
		if (change.events) this.events = [...this.events, ...change.events];
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

	/** The whole record as the text of a backup file; `at` is the moment of writing, in milliseconds since 1970. */
	async backup(at: number): Promise<string> {
		return writeBackup((await this.#store.events()).map(readEvent), new Date(at).toISOString());
	}

	/** Adds the events of a backup file. What is known already is left as it is. */
	async restore(text: string): Promise<BackupRead> {
		const result = readBackup(text);
		if (result.code === 'ok') {
			await this.#store.write({ imported: result.events.map(asKept) });
			await this.refresh();
		}
		return result;
	}
}

/** What cannot be read is kept as it came, under the id by which it is told apart. */
function asKept(entry: Event | Unread): Kept {
	if (entry.type !== 'unread') return entry;
	const { raw } = entry;
	const id = identityOf(entry);
	return typeof raw === 'object' && raw !== null ? { ...raw, id } : { id };
}
