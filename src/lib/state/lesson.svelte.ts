import type { Language } from '#lib/domain/course/language.ts';
import type { Paper } from '#lib/domain/paper/model.ts';
import { readMark, type Mark } from '#lib/domain/record/mark.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { carryOnSwitch } from '#lib/platform/language-switch.ts';
import type { Change } from '#lib/platform/indexeddb/record-store.ts';
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
		const carry = readCarry();
		const record = await RecordState.open(readMark, carry.unkept, this.#start.attempt);
		this.#record = record;
		const draft = carry.draft ?? (await record.draft(this.#start.attempt));
		if (draft?.attempt === this.#start.attempt) this.attempt.resume(draft);
		for (const change of this.#waiting.splice(0)) await record.write(change);
		await record.follow(() => void this.#follow());
		carryOnSwitch((focus) => ({ draft: this.attempt.draft, focus, unkept: record.unkept() }));
		if (carry.focus) document.getElementById(carry.focus)?.focus();
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

	async #write(change: Change): Promise<void> {
		if (this.#record) await this.#record.write(change);
		else this.#waiting.push(change);
	}

	async #follow(): Promise<void> {
		const draft = this.#record?.saved === 'saving' ? null : await this.#record?.draft(this.#start.attempt);
		if (draft) this.attempt.follow(draft);
	}
}
