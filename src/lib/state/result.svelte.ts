import type { Language } from '#lib/domain/course/language.ts';
import { lessonPaper } from '#lib/domain/paper/lesson.ts';
import { toIndexEntry } from '#lib/domain/paper/index-entry.ts';
import { scoreAttempt, type AttemptScore } from '#lib/domain/progress/attempt.ts';
import { isRight } from '#lib/domain/question/grade.ts';
import type { Event, Started } from '#lib/domain/record/model.ts';
import type { UnitFacts, UnitItems } from '#lib/platform/fetch-items.ts';
import type { Ports } from './attempt-ports.ts';
import { PracticeState } from './practice.svelte.ts';
import { Session } from './session.svelte.ts';

export interface ResultStart {
	readonly language: Language;
	/** Fetches the items of units; rejects where the line fails. */
	fetch(units: Iterable<string>): Promise<UnitItems & UnitFacts>;
}

/** One finished attempt: what it earned, question by question and concept by concept. */
export class ResultState {
	phase = $state<'loading' | 'unknown' | 'assignment' | 'open' | 'failed' | 'shown'>('loading');
	session = $state.raw<Session | null>(null);
	started = $state.raw<Started | null>(null);
	handedInAt = $state<number | null>(null);
	/** What stands behind the `#` of an assignment's address. */
	link = $state<string | null>(null);
	score = $state.raw<AttemptScore | null>(null);
	facts = $state.raw<UnitFacts['facts']>({});
	items = $state.raw<UnitItems['items']>({});
	/** The run over what was missed, once it is begun. */
	again = $state.raw<PracticeState | null>(null);
	readonly #ports: Ports;
	readonly #start: ResultStart;

	constructor(ports: Ports, start: ResultStart) {
		this.#ports = ports;
		this.#start = start;
	}

	/** Shows the attempt that `named` gives once the record is open, or says why not. */
	async show(named: () => string): Promise<void> {
		this.phase = 'loading';
		this.again = null;
		this.session ??= await Session.open(this.#ports, this.#start.language);
		const attempt = named();
		const events = this.session.record.events.filter(
			(event): event is Event => event.type !== 'unread' && event.attempt === attempt
		);
		const started = events.find((event) => event.type === 'started');
		const handedIn = events.find((event) => event.type === 'handed-in');
		this.started = started ?? null;
		this.handedInAt = handedIn?.at ?? null;
		this.link = events.find((event) => event.type === 'assigned')?.link ?? null;
		if (!started) this.phase = 'unknown';
		else if (started.kind === 'assignment') this.phase = 'assignment';
		else if (!handedIn) this.phase = 'open';
		else await this.#score(started, events);
	}

	/** Ids of the items that were not fully right, in the order of the paper. */
	get missed(): readonly string[] {
		const { score } = this;
		return Object.entries(score?.byItem ?? {}).flatMap(([item, answer]) =>
			item in this.items && (answer === 'unanswered' || !isRight(answer.grade)) ? [item] : []
		);
	}

	/** Asks the missed items once more, with feedback after each. */
	async askAgain(): Promise<void> {
		if (!this.session || !this.started) return;
		const entries = this.missed.flatMap((id) => {
			const item = this.items[id];
			return item ? [toIndexEntry(item)] : [];
		});
		const run = new PracticeState(this.#ports, {
			scope: `again:${this.started.attempt}`,
			language: this.#start.language,
			decks: { count: 1, fetch: () => Promise.resolve({ items: this.items }) },
			draw: (_, seed) => lessonPaper(entries, seed)
		});
		await run.open(this.session);
		this.again = run;
	}

	async #score(started: Started, events: readonly Event[]): Promise<void> {
		try {
			const { items, facts } = await this.#start.fetch(started.paper.items.map(({ unit }) => unit));
			this.items = items;
			this.facts = facts;
			this.score = scoreAttempt(started.paper, events, items);
			this.phase = 'shown';
			const going = this.session?.unfinished('practice', `again:${started.attempt}`) ?? [];
			if (going.length > 0) await this.askAgain();
		} catch {
			this.phase = 'failed';
		}
	}
}
