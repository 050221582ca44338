import { foldProgress } from '#lib/domain/progress/fold.ts';
import type { CourseIndex, Progress } from '#lib/domain/progress/model.ts';
import type { BackupRead } from '#lib/formats/backup/read.ts';
import { forgetSettings, lastPlace } from '#lib/platform/settings.ts';
import { asides } from '#lib/platform/indexeddb/aside.ts';
import { RecordState } from './record.svelte.ts';
import { saveAside, saveBackup } from './save.ts';

/** What came of adding a file: how many events were new, or why it could not be read. */
export type Restored =
	{ readonly code: 'ok'; readonly added: number } | Exclude<BackupRead, { readonly code: 'ok' }>;

/** The day of a moment where the reader is; mastery asks for two of them. */
const dayOf = (at: number): string => {
	const date = new Date(at);
	return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
};

/** What follows from the reader's record, kept up to date with other tabs. */
export class ProgressState {
	record = $state.raw<RecordState | null>(null);
	/** Names of databases that were set aside on this device. */
	aside = $state.raw<readonly string[]>([]);
	readonly #course: CourseIndex;
	readonly #now: () => number;

	constructor(now: () => number, course: CourseIndex) {
		this.#now = now;
		this.#course = course;
	}

	async open(): Promise<void> {
		const record = await RecordState.open();
		await record.follow();
		this.record = record;
		this.aside = await asides();
	}

	readonly progress: Progress = $derived.by(() =>
		foldProgress(this.record?.events ?? [], this.#course, dayOf)
	);

	/** Whether anything has been done yet. */
	get touched(): boolean {
		return (this.record?.events.length ?? 0) > 0 || lastPlace() !== null;
	}

	async save(): Promise<void> {
		if (this.record) await saveBackup(this.record, this.#now());
	}

	saveAside(name: string): Promise<void> {
		return saveAside(name);
	}

	async restore(text: string): Promise<Restored> {
		const before = this.record?.events.length ?? 0;
		const result = await this.record?.restore(text);
		if (!result) return { code: 'not-json' };
		return result.code === 'ok' ? { code: 'ok', added: (this.record?.events.length ?? 0) - before } : result;
	}

	/** Removes the record, the drafts, what was set aside and the settings from this device. */
	async erase(): Promise<void> {
		await this.record?.erase();
		forgetSettings();
		this.aside = [];
	}
}
