import type { Paper } from '../paper/model.ts';
import { isRight } from '../question/grade.ts';
import type { Response } from '../question/model.ts';
import type { Event, Unread } from '../record/model.ts';
import { inTimeOrder } from '../record/time-order.ts';
import { countedAnswers, type AnswersByItem, type Counted, type Graded } from './counted.ts';
import type { ConceptsOfItem } from './model.ts';

/** What an attempt, or a concept within it, earned: `score` is from 0 to 1 over all `of` items. */
export interface Earned {
	readonly score: number;
	readonly of: number;
	/** Items answered wholly right. */
	readonly right: number;
}

export interface AttemptScore extends Earned {
	/** By id of item, every item of the paper. An incomplete answer is none: it says so and earns nothing. */
	readonly byItem: Readonly<Record<string, ScoredAnswer | 'unanswered'>>;
	/** By id of concept; an item counts to each concept that it names. */
	readonly byConcept: Readonly<Record<string, Earned>>;
}

export interface ScoredAnswer {
	readonly response: Response | null;
	readonly grade: Graded;
}

/**
 * Scores one attempt by the grades that its answers were given, the first to each item. `events` are those of
 * this attempt, in any order. An item that `items` does not know belongs to no concept.
 */
export function scoreAttempt(
	paper: Paper,
	events: readonly (Event | Unread)[],
	items: Readonly<Record<string, ConceptsOfItem>>
): AttemptScore {
	const { inOrder } = countedAnswers(inTimeOrder(events));
	const answers = new Map(inOrder.map((answer) => [answer.item, answer]));
	const ids = paper.items.map(({ item }) => item);

	const byConcept = new Map<string, string[]>();
	for (const id of ids)
		for (const concept of items[id]?.concepts ?? [])
			byConcept.set(concept, [...(byConcept.get(concept) ?? []), id]);

	return {
		...earned(ids, answers),
		byItem: Object.fromEntries(ids.map((id) => [id, scored(answers.get(id))])),
		byConcept: Object.fromEntries([...byConcept].map(([concept, of]) => [concept, earned(of, answers)]))
	};
}

/** What `answers` earn over the items `ids`: nothing where there is none. No items at all score 0. */
export function earned(ids: readonly string[], answers: AnswersByItem): Earned {
	const grades = ids.flatMap((id) => answers.get(id)?.grade ?? []);
	const sum = grades.reduce((total, grade) => total + grade.score, 0);
	return {
		score: ids.length === 0 ? 0 : sum / ids.length,
		of: ids.length,
		right: grades.filter(isRight).length
	};
}

const scored = (answer: Counted | undefined): ScoredAnswer | 'unanswered' =>
	answer ? { response: answer.response, grade: answer.grade } : 'unanswered';
