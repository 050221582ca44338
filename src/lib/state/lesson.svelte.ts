import type { Language } from '#lib/domain/course/language.ts';
import type { Paper } from '#lib/domain/paper/model.ts';
import { readMark, type Mark } from '#lib/domain/record/mark.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { giveFocus } from '#lib/platform/carry.ts';
import { carryOnSwitch } from '#lib/platform/language-switch.ts';
import type { Change, Unkept } from '#lib/platform/indexeddb/record-store.ts';
import { AttemptState } from './attempt.svelte.ts';
import { readCarry } from './carry.ts';
import { RecordState } from './record.svelte.ts';
import { saveAside, saveBackup } from './save.ts';

interface LessonStart {
	readonly slug: string;
	readonly attempt: string;
	readonly language: Language;
	readonly paper: Paper;
	readonly items: Readonly<Record<string, Item>>;
}

/** A lesson as it is being read: its checks, and whether it is finished. */
export class LessonState {
	readonly attempt: AttemptState;
	/** Until the record is open, what happens waits here. */
	#waiting: Change[] = [];
	#record = $state.raw<RecordState<Mark> | null>(null);
	readonly #start: LessonStart;
	readonly #ports: { now(): number; newId(): string };

	constructor(ports: { now(): number; newId(): string }, start: LessonStart) {
		this.#ports = ports;
		this.#start = start;
		this.attempt = new AttemptState(
			{ ...ports, write: (change) => this.#write(change) },
			{ ...start, id: start.attempt, kind: 'lesson', scope: start.slug, seed: start.slug, recorded: true }
		);
	}

	/** Opens the record, takes up where the reader was, and follows other tabs. */
	async open(): Promise<void> {
		const { attempt } = this.#start;
		const carry = readCarry();
		const carried = carry.draft?.attempt === attempt ? carry.draft : null;
		if (carried) this.attempt.resume(carried);
		carryOnSwitch((focus) => ({
			draft: this.attempt.draft,
			focus: focus ?? carry.focus,
			unkept: this.#record?.unkept() ?? this.#waitingToo(carry.unkept)
		}));
		const record = await RecordState.open(readMark, carry.unkept, attempt);
		const stored = await record.draft(attempt);
		if (stored) this.attempt.resume({ ...stored, items: { ...stored.items, ...carried?.items } });
		this.#record = record;
		for (const change of this.#waiting.splice(0)) await record.write(change);
		await record.follow(() => void this.#follow());
		if (carry.focus) giveFocus(carry.focus);
	}

	get trouble() {
		return this.#record?.trouble?.code ?? null;
	}

	get of(): number {
		return this.#start.paper.items.length;
	}

	get answered(): number {
		const events = this.#record?.events ?? [];
		return new Set(events.flatMap(({ type, item }) => (type === 'answered' && item ? [item] : []))).size;
	}

	get finished(): boolean {
		const events = this.#record?.events ?? [];
		return (
			events.some((event) => event.type === 'lesson-finished') || (this.of > 0 && this.answered >= this.of)
		);
	}

	finish(): void {
		const { slug: lesson, attempt } = this.#start;
		const frame = { id: this.#ports.newId(), v: 1, at: this.#ports.now() } as const;
		void this.#write({ events: [{ ...frame, type: 'lesson-finished', lesson, attempt }] });
	}

	async save(): Promise<void> {
		if (this.#record) await saveBackup(this.#record, this.#ports.now());
	}

	async saveAside(): Promise<void> {
		const trouble = this.#record?.trouble;
		if (trouble?.code === 'foreign') await saveAside(trouble.aside);
	}

	/** What the page before could not store, and what waits here. */
	#waitingToo(unkept: Unkept): Unkept {
		return {
			events: [...unkept.events, ...this.#waiting.flatMap(({ events = [] }) => events)],
			drafts: [...unkept.drafts, ...this.#waiting.flatMap(({ draft }) => (draft ? [draft] : []))]
		};
	}

	async #write(change: Change): Promise<void> {
		if (this.#record) await this.#record.write(change);
		else this.#waiting.push(change);
	}

	async #follow(): Promise<void> {
		const draft = this.#record?.saved === 'saving' ? null : await this.#record?.draft(this.#start.attempt);
		if (draft) this.attempt.follow(draft);
	}
}
