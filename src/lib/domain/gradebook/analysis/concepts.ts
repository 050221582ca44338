import type { Column } from './matrix.ts';
import type { ConceptScore, Reteach } from './model.ts';
import { RETEACH, RETEACH_BELOW, ROUNDING } from './thresholds.ts';

/** An item counts for each concept it names, as it does for mastery. The lowest first. */
export function conceptScores(columns: readonly Column[]): readonly ConceptScore[] {
	const tallies = new Map<string, { points: number; answers: number; readonly items: string[] }>();
	for (const { item, scores } of columns)
		for (const concept of new Set(item.concepts)) {
			const tally = tallies.get(concept) ?? { points: 0, answers: 0, items: [] };
			tallies.set(concept, tally);
			tally.points += scores.reduce((sum, score) => sum + score, 0);
			tally.answers += scores.length;
			tally.items.push(item.id);
		}
	return [...tallies]
		.map(([concept, { points, answers, items }]) => ({
			concept,
			facility: points / answers,
			items,
			answers
		}))
		.sort(lowestFirst);
}

/** `concepts` as `conceptScores` gives them. Those with several items go before those with one. */
export function reteach(concepts: readonly ConceptScore[]): Reteach {
	const missed = concepts
		.filter(({ facility, answers }) => facility < RETEACH_BELOW - ROUNDING && answers >= RETEACH.answers)
		.map((score) => ({ ...score, thin: score.items.length < RETEACH.items }));
	const ranked = [...missed.filter(({ thin }) => !thin), ...missed.filter(({ thin }) => thin)];
	const named = ranked.slice(0, RETEACH.concepts);
	const last = named.at(-1);
	return {
		concepts: named,
		tied: ranked
			.slice(RETEACH.concepts)
			.filter(({ thin, facility }) => thin === last?.thin && Math.abs(facility - last.facility) < ROUNDING)
			.map(({ concept }) => concept)
	};
}

/** Among equals the one with more answers behind it, then by id, so that the order of students decides nothing. */
function lowestFirst(a: ConceptScore, b: ConceptScore): number {
	if (Math.abs(a.facility - b.facility) >= ROUNDING) return a.facility - b.facility;
	return b.answers - a.answers || (a.concept < b.concept ? -1 : 1);
}
