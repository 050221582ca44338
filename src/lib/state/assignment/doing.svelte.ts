import type { Assignment } from '#lib/domain/assignment/model.ts';
import { dueAt, extensionOf, timeLeft, type Timing } from '#lib/domain/assignment/time.ts';
import type { Language } from '#lib/domain/course/language.ts';
import type { Sitting } from '#lib/domain/record/sitting.ts';
import type { AttemptState } from '../attempt.svelte.ts';
import type { Standing } from '../exam.svelte.ts';
import type { SittingsState } from './sittings.svelte.ts';

const MINUTE = 60_000;

/** An attempt at an assignment while it goes on. */
export class DoingState {
	attempt: AttemptState;
	/** Milliseconds since 1970, as the page has last looked at the clock. */
	now = $state(0);
	readonly assignment: Assignment;
	/** It was found unfinished and taken up again. */
	readonly resumed: boolean;
	readonly #sittings: SittingsState;

	constructor(sittings: SittingsState, assignment: Assignment, attempt: AttemptState, resumed: boolean) {
		this.#sittings = sittings;
		this.assignment = assignment;
		this.attempt = $state.raw(attempt);
		this.resumed = resumed;
		this.tick();
	}

	get id(): string {
		return this.attempt.start.id;
	}

	get sitting(): Sitting | null {
		return this.#sittings.find(this.id);
	}

	/** Ids of the items, in the order of the paper. */
	get slots(): readonly string[] {
		return this.attempt.start.paper.items.map(({ item }) => item);
	}

	get slot(): string | undefined {
		return this.slots[this.attempt.position];
	}

	standing(slot: string): Standing {
		if (!this.attempt.of(slot).response) return 'open';
		// What is not in the course any more cannot be told to be unfinished.
		const whole = !this.attempt.item(slot) || this.attempt.grade(slot).state === 'graded';
		return whole ? 'answered' : 'partly';
	}

	get #timing(): Timing {
		const { sitting } = this;
		return { started: sitting?.started.at ?? this.now, extended: sitting?.extended ?? 0 };
	}

	/** What is left of the time; null without a limit. */
	get left() {
		return timeLeft(this.assignment, this.#timing, this.now);
	}

	get timeIsUp(): boolean {
		return this.left?.ms === 0;
	}

	/** Minutes that the time can be extended by. */
	get extension(): number {
		return extensionOf(this.assignment.timeLimit ?? 0);
	}

	tick(): void {
		this.now = this.#sittings.ports.now();
	}

	async extend(): Promise<void> {
		this.tick();
		// Time that is over already is made up for first: else an extension taken late would be none.
		const over = Math.max(0, this.now - (dueAt(this.assignment, this.#timing) ?? this.now));
		const minutes = this.extension + Math.ceil(over / MINUTE);
		await this.#sittings.tell({ type: 'extended', attempt: this.id, minutes });
	}

	/** Turns to the other language: place, order, responses and attempt stay. */
	async turnTo(language: Language, items: AttemptState['start']['items']): Promise<void> {
		this.attempt = this.attempt.inLanguage(language, items);
		await this.#sittings.tell({ type: 'switched', attempt: this.id, language });
	}

	/** Takes up what another tab has changed. */
	async follow(): Promise<void> {
		if (this.#sittings.record.saved === 'saving') return;
		const draft = await this.#sittings.record.draft(this.id);
		if (draft) this.attempt.follow(draft);
	}
}
