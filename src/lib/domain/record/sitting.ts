import type { Language } from '../course/language.ts';
import type { Answered, Assigned, Event, HandedIn, Started } from './model.ts';

/** An attempt at an assignment, as the record has it. */
export interface Sitting {
	readonly attempt: string;
	readonly started: Started;
	/** What it was begun with, with the details as they were put right last. */
	readonly assigned: Assigned;
	/** Null while it goes on. */
	readonly handedIn: HandedIn | null;
	/** Minutes by which the time was extended. */
	readonly extended: number;
	/** In which the page was used, in order of first use. */
	readonly languages: readonly Language[];
	readonly answers: readonly Answered[];
}

/** Every attempt at an assignment, in the order in which they were started. `events` must be in time order. */
export function sittingsOf(events: readonly Event[]): readonly Sitting[] {
	const byAttempt = new Map<string, Event[]>();
	for (const event of events) byAttempt.set(event.attempt, [...(byAttempt.get(event.attempt) ?? []), event]);
	return [...byAttempt.values()].flatMap((own) => sittingOf(own) ?? []);
}

function sittingOf(events: readonly Event[]): Sitting | null {
	const started = events.find((event) => event.type === 'started');
	const handedIn = events.find((event) => event.type === 'handed-in') ?? null;
	// What two tabs say after the hand-in changes nothing of what was handed in.
	const before = handedIn ? events.slice(0, events.indexOf(handedIn) + 1) : events;
	const assigned = before.filter((event) => event.type === 'assigned');
	const [first] = assigned;
	const last = assigned.at(-1);
	if (started?.kind !== 'assignment' || !first || !last) return null;
	const answers = before.filter((event) => event.type === 'answered');
	const spoken = before.flatMap((event) =>
		event.type === 'switched' || event.type === 'answered' ? [event.language] : []
	);
	return {
		attempt: started.attempt,
		started,
		assigned: last,
		handedIn,
		extended: before.reduce((sum, event) => (event.type === 'extended' ? sum + event.minutes : sum), 0),
		languages: [...new Set([first.language, ...spoken])],
		answers
	};
}
