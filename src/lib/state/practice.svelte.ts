import type { Language } from '#lib/domain/course/language.ts';
import type { Paper } from '#lib/domain/paper/model.ts';
import { practiceSlots, type Slot } from '#lib/domain/paper/practice.ts';
import { isRight } from '#lib/domain/question/grade.ts';
import type { Item } from '#lib/domain/question/model.ts';
import type { AttemptState } from './attempt.svelte.ts';
import type { Ports } from './attempt-ports.ts';
import { Session } from './session.svelte.ts';

export interface PracticeStart {
	/** A unit, a concept, or `again:` and the attempt whose missed items are asked once more. */
	readonly scope: string;
	readonly language: Language;
	readonly items: Readonly<Record<string, Item>>;
	/** The paper of a seed. */
	draw(seed: string): Paper;
}

/** A practice run: feedback after each answer, and what went wrong comes back once at the end. */
export class PracticeState {
	session = $state.raw<Session | null>(null);
	readonly #ports: Ports;
	readonly #start: PracticeStart;

	constructor(ports: Ports, start: PracticeStart) {
		this.#ports = ports;
		this.#start = start;
	}

	/** Takes up the run that was left unfinished, or begins one. */
	async open(session?: Session): Promise<void> {
		const { scope, items, language } = this.#start;
		const opened = session ?? (await Session.open(this.#ports, language));
		const unfinished = opened
			.unfinished('practice', scope)
			.findLast(({ paper }) => paper.items.every(({ item }) => item in items));
		if (unfinished) await opened.resume(unfinished, items);
		else this.#begin(opened, opened.opened(scope)?.seed);
		this.session = opened;
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

	again(): void {
		if (this.session) this.#begin(this.session);
	}

	#begin(session: Session, seed = this.#ports.newSeed()): void {
		const { scope, items, draw } = this.#start;
		session.begin({ kind: 'practice', scope, seed, paper: draw(seed) }, items);
	}
}
