import type { Language } from '#lib/domain/course/language.ts';
import { drawExam } from '#lib/domain/paper/draw-exam.ts';
import { toIndexEntry } from '#lib/domain/paper/index-entry.ts';
import type { ExamRule } from '#lib/domain/paper/model.ts';
import type { Started } from '#lib/domain/record/model.ts';
import type { AttemptState } from './attempt.svelte.ts';
import type { Ports } from './attempt-ports.ts';
import { fetchDeck, fetchPaper, type Deck, type Decks } from './deck-items.ts';
import { Session } from './session.svelte.ts';

export interface ExamStart {
	readonly language: Language;
	readonly rule: ExamRule;
	readonly decks: Decks;
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
		const { decks, rule } = this.#start;
		await this.#fetched(
			() => fetchDeck(decks, seed),
			() => this.begin(seed),
			({ items }) => {
				const paper = drawExam(Object.values(items).map(toIndexEntry), rule, seed);
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
			() => fetchPaper(this.#start.decks, started),
			() => this.#resume(started),
			async ({ items }) => {
				this.moved = started.paper.items.filter(
					({ item, keyVersion }) => items[item]?.keyVersion !== keyVersion
				).length;
				await this.session?.resume(started, items);
			}
		);
	}

	async #fetched(fetch: () => Promise<Deck>, again: () => Promise<void>, use: (deck: Deck) => Promise<void>) {
		this.phase = 'fetching';
		try {
			await use(await fetch());
			this.phase = 'asking';
		} catch {
			this.#failed = again;
			this.phase = 'failed';
		}
	}
}
