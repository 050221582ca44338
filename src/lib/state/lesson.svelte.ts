import type { Language } from '#lib/domain/course/language.ts';
import type { Paper } from '#lib/domain/paper/model.ts';
import type { Mark } from '#lib/domain/record/mark.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { giveFocus } from '#lib/platform/carry.ts';
import { carryOnSwitch } from '#lib/platform/language-switch.ts';
import { keepUnwritten } from '#lib/platform/unwritten.ts';
import type { Change, Unkept } from '#lib/platform/indexeddb/record-store.ts';
import { AttemptState } from './attempt.svelte.ts';
import { readCarry } from './carry.ts';
import type { RecordState } from './record.svelte.ts';

/** What opens the record and gives it out as files. It comes after the checks, which work without. */
export interface Keeping {
	open(unkept: Unkept, attempt: string): Promise<RecordState<Mark>>;
	saveBackup(record: RecordState<Mark>, at: number): Promise<void>;
	saveAside(name: string): Promise<void>;
}

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
	/** The line broke before that came which opens the record; it is asked for again. */
	late = $state(false);
	#keeping: Keeping | null = null;
	#takenUp = false;
	readonly #carry = readCarry();
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

	/** From now on what stands here goes along: to the page in the other language all of it, to any other what waits. */
	followLeaving(): void {
		const { focus, unkept } = this.#carry;
		addEventListener('pagehide', () => keepUnwritten(this.#waiting));
		carryOnSwitch((last) => {
			this.takeUp();
			return {
				draft: this.attempt.draft,
				focus: last ?? focus,
				unkept: this.#record?.unkept() ?? this.#waitingToo(unkept)
			};
		});
	}

	/** Takes up what the page in the other language sent along: once the checks are alive as the page shows them. */
	takeUp(): void {
		const { draft } = this.#carry;
		if (!this.#takenUp && draft?.attempt === this.#start.attempt) this.attempt.resume(draft);
		this.#takenUp = true;
	}

	/** Opens the record, takes up where the reader was, and follows other tabs. */
	async open(keeping: Keeping): Promise<void> {
		const { attempt } = this.#start;
		const { draft, focus, unkept } = this.#carry;
		const carried = draft?.attempt === attempt ? draft : null;
		this.#keeping = keeping;
		const record = await keeping.open(unkept, attempt);
		const stored = await record.draft(attempt);
		if (stored) this.attempt.resume({ ...stored, items: { ...stored.items, ...carried?.items } });
		this.#record = record;
		this.late = false;
		for (const change of this.#waiting.splice(0)) await record.write(change);
		await record.follow(() => void this.#follow());
		if (focus) giveFocus(focus);
	}

	get trouble() {
		return this.late ? 'late' : (this.#record?.trouble?.code ?? null);
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
		if (this.#record) await this.#keeping?.saveBackup(this.#record, this.#ports.now());
	}

	async saveAside(): Promise<void> {
		const trouble = this.#record?.trouble;
		if (trouble?.code === 'foreign') await this.#keeping?.saveAside(trouble.aside);
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
