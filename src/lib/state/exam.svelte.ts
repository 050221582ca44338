import type { Language } from '#lib/domain/course/language.ts';
import { drawExam } from '#lib/domain/paper/draw-exam.ts';
import type { ExamRule, IndexEntry, Paper } from '#lib/domain/paper/model.ts';
import type { Started } from '#lib/domain/record/model.ts';
import type { UnitItems } from '#lib/platform/fetch-items.ts';
import type { AttemptState } from './attempt.svelte.ts';
import type { Ports } from './attempt-ports.ts';
import { Session } from './session.svelte.ts';

export interface ExamStart {
	readonly language: Language;
	readonly index: readonly IndexEntry[];
	readonly rule: ExamRule;
	/** Fetches the items of units; rejects where the line fails. */
	fetch(units: Iterable<string>): Promise<UnitItems>;
}

/** How far a response has come, as the navigator shows it. */
export type Standing = 'answered' | 'partly' | 'open';

const SCOPE = 'course';

/** An exam: no feedback before it is handed in, and a review page before that. */
export class ExamState {
	phase = $state<'loading' | 'start' | 'fetching' | 'failed' | 'asking'>('loading');
	session = $state.raw<Session | null>(null);
	/** Items of the paper whose key has changed, or that are gone, since it was drawn. */
	moved = $state(0);
	readonly #ports: Ports;
	readonly #start: ExamStart;
	#failed: () => Promise<void> = () => Promise.resolve();

	constructor(ports: Ports, start: ExamStart) {
		this.#ports = ports;
		this.#start = start;
	}

	async open(): Promise<void> {
		this.session = await Session.open(this.#ports, this.#start.language);
		const unfinished = this.session.unfinished('exam', SCOPE).at(-1);
		if (unfinished) await this.#resume(unfinished);
		else this.phase = 'start';
	}

	/** Draws a new paper and begins it. */
	async begin(seed = this.#ports.newSeed()): Promise<void> {
		const paper = drawExam(this.#start.index, this.#start.rule, seed);
		await this.#fetched(
			paper,
			() => this.begin(seed),
			(items) => {
				this.session?.begin({ kind: 'exam', scope: SCOPE, seed, paper }, items, true);
				return Promise.resolve();
			}
		);
	}

	/** Tries again what the line did not let through. */
	retry(): Promise<void> {
		return this.#failed();
	}

	/** Gives the paper up for a new one. */
	async discard(): Promise<void> {
		await this.session?.abandon();
		await this.begin();
	}

	get attempt(): AttemptState | null {
		return this.session?.attempt ?? null;
	}

	/** Ids of the items, in the order of the paper. */
	get slots(): readonly string[] {
		return this.attempt?.start.paper.items.map(({ item }) => item) ?? [];
	}

	/** The review page comes after the last question. */
	get reviewing(): boolean {
		return this.phase === 'asking' && (this.attempt?.position ?? 0) >= this.slots.length;
	}

	get slot(): string | undefined {
		return this.slots[this.attempt?.position ?? 0];
	}

	standing(slot: string): Standing {
		const { attempt } = this;
		if (!attempt?.of(slot).response) return 'open';
		return attempt.grade(slot).state === 'graded' ? 'answered' : 'partly';
	}

	/** Hands in and gives the attempt's id. */
	async handIn(): Promise<string> {
		const id = this.attempt?.start.id ?? '';
		await this.attempt?.handIn();
		this.session?.keep();
		return id;
	}

	async #resume(started: Started): Promise<void> {
		await this.#fetched(
			started.paper,
			() => this.#resume(started),
			async (items) => {
				this.moved = started.paper.items.filter(
					({ item, keyVersion }) => items[item]?.keyVersion !== keyVersion
				).length;
				await this.session?.resume(started, items);
			}
		);
	}

	async #fetched(
		paper: Paper,
		again: () => Promise<void>,
		use: (items: UnitItems['items']) => Promise<void>
	) {
		this.phase = 'fetching';
		try {
			const { items } = await this.#start.fetch(paper.items.map(({ unit }) => unit));
			await use(items);
			this.phase = 'asking';
		} catch {
			this.#failed = again;
			this.phase = 'failed';
		}
	}
}
