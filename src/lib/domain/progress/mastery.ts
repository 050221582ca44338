import type { Counted } from './counted.ts';
import type { ConceptsOfItem, Mastery } from './model.ts';

/** The first rule of mastery (architecture.md, "Attempts"). */
export const MASTERED = { items: 5, kinds: 2, days: 2, average: 0.85 } as const;

/**
 * How far each concept has come that the answers touch. `answers` must be in time order; an answer to an item
 * that the course no longer has is passed over. `dayOf` names the reader's day of a moment.
 */
export function foldMastery(
	answers: readonly Counted[],
	items: Readonly<Record<string, ConceptsOfItem>>,
	dayOf: (at: number) => string
): Readonly<Record<string, Mastery>> {
	const tallies = new Map<string, Tally>();
	for (const answer of answers) {
		const day = dayOf(answer.at);
		const item = Object.hasOwn(items, answer.item) ? items[answer.item] : undefined;
		for (const concept of item?.concepts ?? []) {
			const tally = tallies.get(concept) ?? { latest: new Map(), days: new Set() };
			tallies.set(concept, tally);
			tally.latest.set(answer.item, answer);
			tally.days.add(day);
		}
	}
	return Object.fromEntries([...tallies].map(([concept, tally]) => [concept, masteryOf(tally)]));
}

interface Tally {
	readonly latest: Map<string, Counted>;
	/** Of all counted answers, not of the latest only: repeating yesterday's items today makes two days. */
	readonly days: Set<string>;
}

function masteryOf({ latest, days }: Tally): Mastery {
	const answers = [...latest.values()];
	const reached = {
		items: answers.length,
		kinds: new Set(answers.map((answer) => answer.response?.kind)).size,
		days: days.size,
		average: answers.reduce((sum, answer) => sum + answer.grade.score, 0) / answers.length
	};
	const mastered =
		reached.items >= MASTERED.items &&
		reached.kinds >= MASTERED.kinds &&
		reached.days >= MASTERED.days &&
		// A sum of thirds misses 0.85 by its last digit; the learner who sees 85 % has reached it.
		reached.average >= MASTERED.average - 1e-9;
	return { state: mastered ? 'mastered' : 'started', ...reached };
}
