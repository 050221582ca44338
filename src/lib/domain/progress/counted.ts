import type { Grade } from '../question/model.ts';
import type { Answered, Event } from '../record/model.ts';

/** An answer that counts for mastery and scores. */
export interface Counted extends Answered {
	readonly grade: Graded;
}

export type Graded = Extract<Grade, { readonly state: 'graded' }>;

export interface CountedAnswers {
	readonly inOrder: readonly Counted[];
	/** By attempt, then by item. */
	readonly byAttempt: ReadonlyMap<string, AnswersByItem>;
}

export type AnswersByItem = ReadonlyMap<string, Counted>;

/**
 * Of each attempt and item the first graded answer: later ones are for learning. An incomplete one is no answer
 * and does not use up the first. `events` must be in time order.
 */
export function countedAnswers(events: readonly Event[]): CountedAnswers {
	const inOrder: Counted[] = [];
	const byAttempt = new Map<string, Map<string, Counted>>();
	for (const event of events) {
		if (event.type !== 'answered' || !isGraded(event)) continue;
		const byItem = byAttempt.get(event.attempt) ?? new Map<string, Counted>();
		byAttempt.set(event.attempt, byItem);
		if (byItem.has(event.item)) continue;
		byItem.set(event.item, event);
		inOrder.push(event);
	}
	return { inOrder, byAttempt };
}

const isGraded = (answer: Answered): answer is Counted => answer.grade.state === 'graded';
