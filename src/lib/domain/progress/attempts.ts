import type { Assigned, Event, HandedIn, Started } from '../record/model.ts';
import { earned } from './attempt.ts';
import type { AnswersByItem } from './counted.ts';
import type { AttemptSummary } from './model.ts';

/** Every attempt that was started, with what has become of it. `events` must be in time order. */
export function foldAttempts(
	events: readonly Event[],
	answers: ReadonlyMap<string, AnswersByItem>
): readonly AttemptSummary[] {
	const started = firstByAttempt(events.filter((event) => event.type === 'started'));
	const handedIn = firstByAttempt(events.filter((event) => event.type === 'handed-in'));
	const assigned = firstByAttempt(events.filter((event) => event.type === 'assigned'));
	return [...started.values()].map(({ attempt, kind, scope, at, paper }) => {
		const given: AnswersByItem = answers.get(attempt) ?? new Map();
		const items = paper.items.map(({ item }) => item);
		const end = handedIn.get(attempt);
		const task = assigned.get(attempt);
		return {
			id: attempt,
			kind,
			scope,
			at,
			handedInAt: end?.at ?? null,
			answered: items.filter((item) => given.has(item)).length,
			of: items.length,
			assigned: task ? { link: task.link, title: task.title } : null,
			score: end && task?.feedback !== 'none' ? earned(items, given).score : null
		};
	});
}

/** Of an attempt that two tabs started at once, the first start stands, with its paper; of two hand-ins the first. */
function firstByAttempt<E extends Started | HandedIn | Assigned>(
	events: readonly E[]
): ReadonlyMap<string, E> {
	const first = new Map<string, E>();
	for (const event of events) if (!first.has(event.attempt)) first.set(event.attempt, event);
	return first;
}
