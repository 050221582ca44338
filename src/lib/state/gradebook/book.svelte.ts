import * as v from 'valibot';
import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import type { Language } from '#lib/domain/course/language.ts';
import type { Policy } from '#lib/domain/gradebook/model.ts';
import type { Remark } from '#lib/domain/gradebook/remark.ts';
import { EVERYBODY, type Filter } from '#lib/domain/gradebook/views/filter.ts';
import type { Sorting } from '#lib/domain/gradebook/views/sort.ts';
import { readCopy } from '#lib/formats/assigned-file/copy-schema.ts';
import { keepPolicy, keptPolicy } from '#lib/platform/gradebook-policy.ts';
import { askToPersist } from '#lib/platform/persist.ts';
import type { TeachStore } from '#lib/platform/teach-store/teach-store.ts';
import { Stopped, type Tell } from '#lib/platform/workers/job.ts';
import type { Remote } from '#lib/platform/workers/remote.ts';
import type { Added, GradebookCalls, Pasted, Sheet, StudentLine, Summary } from './calls.ts';
import { keptKeys, takeKey, type KeyTaken } from './keys.ts';

export interface BookPorts {
	/** Milliseconds since 1970. */
	now(): number;
}

export interface Busy {
	readonly what: 'reading' | 'adding';
	readonly done: number;
	readonly total: number;
}

/** What came of adding: counts, or that it was stopped, or that something of ours broke. */
export type News =
	| { readonly code: 'added'; readonly added: Omit<Added, 'summary'> }
	| { readonly code: 'stopped' | 'failed' };

/** One gradebook on the page. All that came is in the worker behind `remote`; here is what is shown of it. */
export class BookState {
	readonly copy: AssignedCopy;
	summary = $state.raw<Summary | null>(null);
	/** Places in `summary.students`, as sorted and filtered. */
	shown = $state.raw<readonly number[]>([]);
	busy = $state.raw<Busy | null>(null);
	news = $state.raw<News | null>(null);
	/** What is kept could not be read, or reading it was stopped. */
	unread = $state<'stopped' | 'failed' | null>(null);
	filter = $state.raw<Filter>(EVERYBODY);
	sorting = $state.raw<Sorting>({ key: { by: 'name' }, direction: 'up' });
	/** How much of a gradebook file could not be read. */
	leftOut = $state(0);
	/** The text of a key file whose passphrase is wanted. */
	keyText = $state.raw<string | null>(null);
	policy = $state.raw<Policy>({ again: 'last', late: 'counts' });
	readonly #language: Language;
	readonly #store: TeachStore;
	readonly #remote: Remote<GradebookCalls>;
	readonly #ports: BookPorts;
	#stop: AbortController | null = null;
	/** The long work under way: what is dropped meanwhile waits for it and is not lost. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(
		copy: AssignedCopy,
		outside: {
			readonly language: Language;
			readonly store: TeachStore;
			readonly remote: Remote<GradebookCalls>;
			readonly ports: BookPorts;
		}
	) {
		this.copy = copy;
		this.#language = outside.language;
		this.#store = outside.store;
		this.#remote = outside.remote;
		this.#ports = outside.ports;
		const kept = keptPolicy(copy.assignment.id);
		if (v.is(PolicySchema, kept)) this.policy = kept;
	}

	/** Reads and opens what is kept. */
	async read(): Promise<void> {
		const keys = await keptKeys(this.#store);
		const { copy, policy } = this;
		this.unread = null;
		try {
			const summary = await this.#long('reading', (watching) =>
				this.#remote.call('begin', { copy, keys, policy }, watching)
			);
			await this.#show(summary);
		} catch (error) {
			this.unread = error instanceof Stopped ? 'stopped' : 'failed';
		}
	}

	async add(files: readonly File[], texts: readonly Pasted[]): Promise<void> {
		if (files.length + texts.length === 0) return;
		this.news = null;
		this.leftOut = 0;
		try {
			const { summary, ...added } = await this.#long('adding', (watching) =>
				this.#remote.call('add', { files, texts, at: this.#ports.now() }, watching)
			);
			await this.#show(summary);
			this.news = { code: 'added', added };
			this.leftOut = added.leftOut;
			await this.#tryKeys(added.keys);
			void askToPersist();
		} catch (error) {
			this.news = { code: error instanceof Stopped ? 'stopped' : 'failed' };
		}
	}

	/** A key that came along opens what is here; one that is protected waits for its passphrase. */
	async #tryKeys(texts: readonly string[]): Promise<void> {
		for (const text of texts) {
			if (this.summary?.unlocked) return;
			const taken = await this.unlock(text, null);
			if (taken.code === 'passphrase-wanted') this.keyText = text;
		}
	}

	/** Stops what is being read or added. */
	stop(): void {
		this.#stop?.abort();
	}

	async decide(policy: Policy): Promise<void> {
		this.policy = policy;
		keepPolicy(this.copy.assignment.id, policy);
		await this.#show(await this.#remote.call('decide', policy));
	}

	async arrange(change: { readonly filter?: Filter; readonly sorting?: Sorting }): Promise<void> {
		this.filter = change.filter ?? this.filter;
		this.sorting = change.sorting ?? this.sorting;
		await this.#arrange();
	}

	/** Takes a key from the text of a file; with the right one everything is read again. */
	async unlock(text: string, passphrase: string | null): Promise<KeyTaken> {
		const taken = await takeKey(this.#store, this.copy.assignment.key, {
			text,
			passphrase,
			now: this.#ports.now()
		});
		if (taken.code === 'ok') await this.read();
		return taken;
	}

	sheet(id: string): Promise<Sheet | null> {
		return this.#remote.call('sheet', id);
	}

	/** Whether it is kept beyond this page. */
	async remark(student: StudentLine, { mark, comment }: Pick<Remark, 'mark' | 'comment'>): Promise<boolean> {
		const remark = { student: student.student, mark, comment, at: this.#ports.now() };
		const { kept } = await this.#remote.call('remark', remark);
		if (this.summary) {
			const students = this.summary.students.map((line) =>
				line.student === student.student ? { ...line, remark } : line
			);
			await this.#show({ ...this.summary, students });
		}
		return kept;
	}

	/** Takes files off the list. */
	async forget(ids: readonly string[]): Promise<void> {
		await this.#show(await this.#remote.call('forget', ids));
	}

	get remote(): Pick<Remote<GradebookCalls>, 'call'> {
		return this.#remote;
	}

	close(): void {
		this.stop();
		this.#remote.close();
	}

	async #show(summary: Summary): Promise<void> {
		const shown = await this.#arranged();
		this.summary = summary;
		this.shown = shown;
	}

	async #arrange(): Promise<void> {
		this.shown = await this.#arranged();
	}

	#arranged(): Promise<readonly number[]> {
		const { filter, sorting } = this;
		return this.#remote.call('arrange', { filter, sorting, language: this.#language });
	}

	#long<T>(
		what: Busy['what'],
		work: (watching: { readonly signal: AbortSignal; readonly tell: Tell }) => Promise<T>
	): Promise<T> {
		const run = async (): Promise<T> => {
			const stop = new AbortController();
			this.#stop = stop;
			this.busy = { what, done: 0, total: 0 };
			try {
				return await work({
					signal: stop.signal,
					tell: (done, total) => (this.busy = { what, done, total })
				});
			} finally {
				this.busy = null;
				this.#stop = null;
			}
		};
		const done = this.#last.then(run);
		this.#last = done.catch(() => undefined);
		return done;
	}
}

const PolicySchema = v.object({
	again: v.picklist(['first', 'best', 'last']),
	late: v.picklist(['counts', 'listed'])
}) satisfies v.GenericSchema<Policy>;

/** The instructor's copy of an assignment; null where this device has none, or none that can be read. */
export const keptCopy = async (store: TeachStore, id: string): Promise<AssignedCopy | null> =>
	readCopy(await store.get('assignments', id));
