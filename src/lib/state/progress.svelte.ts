import { foldProgress } from '#lib/domain/progress/fold.ts';
import type { Event, Unread } from '#lib/domain/record/model.ts';
import { readEvent } from '#lib/domain/record/schema.ts';
import type { CourseIndex, Progress } from '#lib/domain/progress/model.ts';
import { forgetSettings, lastPlace } from '#lib/platform/settings.ts';
import { asides } from '#lib/platform/indexeddb/aside.ts';
import { RecordState } from './record.svelte.ts';
import { saveAside, saveBackup } from './save.ts';

/** The day of a moment where the reader is; mastery asks for two of them. */
const dayOf = (at: number): string => {
	const date = new Date(at);
	return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
};

/** What follows from the reader's record, kept up to date with other tabs. */
export class ProgressState {
	record = $state.raw<RecordState<Event | Unread> | null>(null);
	/** Names of databases that were set aside on this device. */
	aside = $state.raw<readonly string[]>([]);
	readonly #course: CourseIndex;
	readonly #now: () => number;

	constructor(now: () => number, course: CourseIndex) {
		this.#now = now;
		this.#course = course;
	}

	async open(): Promise<void> {
		const record = await RecordState.open(readEvent);
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

	/** Removes the record, the drafts, what was set aside and the settings from this device. */
	async erase(): Promise<void> {
		await this.record?.erase();
		forgetSettings();
		this.aside = [];
	}
}
