import { drawExam } from '../paper/draw-exam.ts';
import type { ExamRule, IndexEntry } from '../paper/model.ts';
import { poolOf } from '../paper/pool.ts';
import { itemRef } from './item-ref.ts';
import type { AssignedPaper, DrawGroup } from './model.ts';

/** An own paper draws from at most this many times the items it needs: a link must stay short. */
const CHOICE = 3;

/** The paper that a rule gives to everybody, drawn while assigning. */
export const drawSame = (index: readonly IndexEntry[], rule: ExamRule, seed: string): AssignedPaper => ({
	kind: 'same',
	items: itemsOf(index, rule, seed).map(itemRef)
});

/**
 * Papers of each attempt's own. One paper is drawn by the rule; every other asks as many items of the same main
 * concept and level, so that none is about other things or harder than the next. Where a group holds no more
 * items than it takes, all papers share them.
 */
export function drawOwn(index: readonly IndexEntry[], rule: ExamRule, seed: string): AssignedPaper {
	const first = itemsOf(index, rule, seed);
	const pool = poolOf(index, rule.from, seed);
	const groups = [...new Set(first.map(cellOf))].sort().map((cell): DrawGroup => {
		const drawn = first.filter((entry) => cellOf(entry) === cell);
		const others = pool.filter((entry) => cellOf(entry) === cell && !drawn.includes(entry));
		return {
			take: drawn.length,
			from: [...drawn, ...others].slice(0, drawn.length * CHOICE).map(itemRef)
		};
	});
	return { kind: 'own', groups };
}

function itemsOf(index: readonly IndexEntry[], rule: ExamRule, seed: string): readonly IndexEntry[] {
	const byId = new Map(index.map((entry) => [entry.id, entry]));
	return drawExam(index, rule, seed).items.flatMap(({ item }) => byId.get(item) ?? []);
}

const cellOf = ({ concepts, level }: IndexEntry): string => `${concepts[0] ?? ''}/${level}`;
