import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import { archive } from '#lib/domain/assignment/copy.ts';
import { readCopy } from '#lib/formats/assigned-file/copy-schema.ts';
import { writeAssigned } from '#lib/formats/assigned-file/write.ts';
import { download } from '#lib/platform/files.ts';
import type { Trouble } from '#lib/platform/indexeddb/trouble.ts';
import { askToPersist } from '#lib/platform/persist.ts';
import { keepTeachDraft } from '#lib/platform/teach/teach-draft.ts';
import { openTeachStore, type TeachStore } from '#lib/platform/teach-store/teach-store.ts';
import { readKey, type KeptKey } from './kept-key.ts';

export interface TeachPorts {
	/** Milliseconds since 1970. */
	now(): number;
	newSeed(): string;
	newAssignmentId(): string;
}

/** What the instructor has on this device, kept up to date with other tabs. */
export class TeachState {
	/** The newest first. */
	copies = $state.raw<readonly AssignedCopy[]>([]);
	keys = $state.raw<readonly KeptKey[]>([]);
	/** How many files came in, by assignment. */
	arrivals = $state.raw<Readonly<Record<string, number>>>({});
	/** How many stored assignments this version cannot read. */
	unread = $state(0);
	trouble = $state.raw<Trouble | null>(null);
	readonly #store: TeachStore;
	readonly #ports: TeachPorts;

	constructor(store: TeachStore, ports: TeachPorts) {
		this.#store = store;
		this.#ports = ports;
	}

	static async open(ports: TeachPorts): Promise<TeachState> {
		const state = new TeachState(await openTeachStore(), ports);
		await state.refresh();
		return state;
	}

	/** Follows other tabs. Returns how to stop it. */
	follow(): () => void {
		const again = () => void this.refresh();
		const stop = this.#store.watch(again);
		window.addEventListener('pageshow', again);
		return () => {
			stop();
			window.removeEventListener('pageshow', again);
		};
	}

	async refresh(): Promise<void> {
		const rows = await this.#store.all('assignments');
		const copies = rows.map(readCopy).filter((copy) => copy !== null);
		const counts = copies.map(async ({ assignment: { id } }) => [
			id,
			await this.#store.count('arrivals', id)
		]);
		const keys = await this.#store.all('keys');
		this.arrivals = Object.fromEntries(await Promise.all(counts));
		this.keys = keys.map(readKey).filter((key) => key !== null);
		this.copies = copies.toSorted((a, b) => b.created - a.created);
		this.unread = rows.length - copies.length;
		this.trouble = this.#store.trouble;
	}

	copy(id: string): AssignedCopy | null {
		return this.copies.find(({ assignment }) => assignment.id === id) ?? null;
	}

	/** The key that opens what is handed in for an assignment, if it is on this device. */
	keyOf({ assignment }: AssignedCopy): KeptKey | null {
		return this.keys.find(({ id }) => id === assignment.key) ?? null;
	}

	/** The key that new assignments are sealed for: one for all, so that one key file is enough. Made when first needed. */
	async ownKey(): Promise<KeptKey> {
		const [own] = this.keys.filter(({ own: mine }) => mine).toSorted((a, b) => b.made - a.made);
		if (own) return own;
		const { newKey } = await import('./give-out.ts');
		const key = await newKey(this.#ports.now());
		await this.#store.put('keys', key);
		await this.refresh();
		return key;
	}

	async keepCopy(copy: AssignedCopy): Promise<void> {
		await this.#store.put('assignments', copy);
		void askToPersist();
		await this.refresh();
	}

	/** The same once more, with a link of its own; gives its id. */
	async duplicate(copy: AssignedCopy): Promise<string> {
		const { copyOf } = await import('./give-out.ts');
		const { newAssignmentId, newSeed, now } = this.#ports;
		const named = { id: newAssignmentId(), seed: newSeed(), key: await this.ownKey(), now: now() };
		await this.keepCopy(copyOf(copy, named));
		return named.id;
	}

	async setArchived(copy: AssignedCopy, archived: boolean): Promise<void> {
		await this.#store.put('assignments', archive(copy, archived));
	}

	/** Removes the assignment and what came for it, or was about to. Its key stays: others are sealed for it too. */
	async remove({ assignment }: AssignedCopy): Promise<void> {
		await this.#store.write({ forget: assignment.id });
		keepTeachDraft(`teach-sheet ${assignment.id}`, null);
		keepTeachDraft(`teach-print ${assignment.id}`, null);
		await this.refresh();
	}

	/** Adds what is not here yet; gives how many that were. */
	async add(copies: readonly AssignedCopy[]): Promise<number> {
		const fresh = copies.filter(
			({ assignment: { id } }, index) =>
				!this.copy(id) && copies.findIndex(({ assignment }) => assignment.id === id) === index
		);
		if (fresh.length > 0) await this.#store.put('assignments', ...fresh);
		await this.refresh();
		return fresh.length;
	}

	/** Keeps a key; false where it was here already. */
	async addKey(key: KeptKey): Promise<boolean> {
		if (this.keys.some(({ id }) => id === key.id)) return false;
		await this.#store.put('keys', key);
		await this.refresh();
		return true;
	}

	/** The instructor has the key file. */
	async setSaved(key: KeptKey, saved: boolean): Promise<void> {
		const marked: KeptKey = { ...key, saved };
		await this.#store.put('keys', marked);
		await this.refresh();
	}

	/** Gives the instructor assignments as a file. */
	save(copies: readonly AssignedCopy[]): void {
		const written = new Date(this.#ports.now()).toISOString();
		const [only] = copies.length === 1 ? copies : [];
		const name = only ? `-${only.assignment.id}` : 's';
		download(`assignment${name}-${written.slice(0, 10)}.json`, writeAssigned(copies, written));
	}
}
