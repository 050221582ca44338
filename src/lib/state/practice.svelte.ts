import type { Language } from '#lib/domain/course/language.ts';
import { toIndexEntry } from '#lib/domain/paper/index-entry.ts';
import type { IndexEntry, Paper } from '#lib/domain/paper/model.ts';
import { practiceSlots, type Slot } from '#lib/domain/paper/practice.ts';
import { isRight } from '#lib/domain/question/grade.ts';
import type { UnitFacts } from '#lib/platform/fetch-items.ts';
import type { AttemptState } from './attempt.svelte.ts';
import type { Ports } from './attempt-ports.ts';
import { fetchDeck, fetchPaper, type Deck, type Decks } from './deck-items.ts';
import { Session } from './session.svelte.ts';

export interface PracticeStart {
	/** A unit, a concept, or `again:` and the attempt whose missed items are asked once more. */
	readonly scope: string;
	readonly language: Language;
	readonly decks: Decks;
	/** The paper of a seed. */
	draw(index: readonly IndexEntry[], seed: string): Paper;
}

/** A practice run: feedback after each answer, and what went wrong comes back once at the end. */
export class PracticeState {
	phase = $state<'fetching' | 'failed' | 'asking'>('fetching');
	session = $state.raw<Session | null>(null);
	/** What the feedback cites. */
	facts = $state.raw<UnitFacts['facts']>({});
	readonly #ports: Ports;
	readonly #start: PracticeStart;
	#failed: () => Promise<void> = () => Promise.resolve();

	constructor(ports: Ports, start: PracticeStart) {
		this.#ports = ports;
		this.#start = start;
	}

	/** Takes up the run that was left unfinished, or begins one. */
	async open(session?: Session): Promise<void> {
		const opened = session ?? (await Session.open(this.#ports, this.#start.language));
		this.session = opened;
		await this.#tried(async () => {
			if (!(await this.#resumed(opened))) await this.#begin(opened, opened.opened(this.#start.scope)?.seed);
		});
	}

	/** Tries again what the line did not let through. */
	retry(): Promise<void> {
		return this.#tried(this.#failed);
	}

	get attempt(): AttemptState | null {
		return this.session?.attempt ?? null;
	}

	get slots(): readonly Slot[] {
		const { attempt } = this;
		if (!attempt) return [];
		const checked = attempt.start.paper.items.filter(({ item }) => attempt.of(item).phase === 'checked');
		return practiceSlots(
			attempt.start.paper,
			Object.fromEntries(checked.map(({ item }) => [item, attempt.grade(item)]))
		);
	}

	/** The slot in view; none when the run is at its end. */
	get slot(): Slot | undefined {
		return this.slots[this.attempt?.position ?? 0];
	}

	get finished(): boolean {
		return this.attempt !== null && this.slots.length > 0 && this.slot === undefined;
	}

	/** How many items of the paper were right at the first try. */
	get right(): number {
		const { attempt } = this;
		return this.slots.filter(({ key, repeat }) => !repeat && attempt && isRight(attempt.grade(key))).length;
	}

	next(): void {
		const { attempt } = this;
		if (!attempt) return;
		attempt.goTo(attempt.position + 1);
		if (!this.finished) return;
		void attempt.close();
		this.session?.keep();
	}

	async again(): Promise<void> {
		const { session } = this;
		const seed = this.#ports.newSeed();
		if (session) await this.#tried(() => this.#begin(session, seed));
	}

	async #begin(session: Session, seed = this.#ports.newSeed()): Promise<void> {
		const { scope, decks, draw } = this.#start;
		const { items } = this.#use(await fetchDeck(decks, seed));
		const paper = draw(Object.values(items).map(toIndexEntry), seed);
		session.begin({ kind: 'practice', scope, seed, paper }, items);
	}

	/** Takes up the latest unfinished run, unless the course does not have its questions any more. */
	async #resumed(session: Session): Promise<boolean> {
		const unfinished = session.unfinished('practice', this.#start.scope).at(-1);
		if (!unfinished) return false;
		const { items } = this.#use(await fetchPaper(this.#start.decks, unfinished));
		if (!unfinished.paper.items.every(({ item }) => item in items)) return false;
		await session.resume(unfinished, items);
		return true;
	}

	#use(deck: Deck): Deck {
		this.facts = deck.facts ?? {};
		return deck;
	}

	async #tried(work: () => Promise<void>): Promise<void> {
		this.phase = 'fetching';
		try {
			await work();
			this.phase = 'asking';
		} catch {
			this.#failed = work;
			this.phase = 'failed';
		}
	}
}
