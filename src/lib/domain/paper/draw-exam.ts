import { levelQuotas } from './level-quotas.ts';
import type { ExamRule, IndexEntry, Paper } from './model.ts';
import { paperItem } from './paper-item.ts';
import { poolOf } from './pool.ts';
import { mainConceptOf, Selection, unitOf } from './selection.ts';
import { randomOf, shuffle } from './shuffle.ts';

/**
 * The exam of `seed`, all items where there are fewer than `rule.count`. First every unit gets its `perUnit` items
 * and every main concept its `perConcept`, in turns so that a short exam treats all alike; then the levels are
 * filled to their shares; then, where a level has run short, the others stand in. The first comes before the second
 * where the bank cannot give both.
 */
export function drawExam(index: readonly IndexEntry[], rule: ExamRule, seed: string): Paper {
	const { perUnit = 0, perConcept } = rule;
	const pool = poolOf(index, rule.from, seed);
	const count = Math.min(rule.count, pool.length);
	const minima = [
		{ least: perUnit, partOf: unitOf },
		{ least: perConcept, partOf: mainConceptOf }
	].filter(({ least }) => least > 0);
	const selection = new Selection(
		pool,
		levelQuotas(count, rule.levels),
		minima.map(({ partOf }) => partOf)
	);
	const full = (): boolean => selection.size >= count;

	for (const { least, partOf } of minima)
		for (let turn = 1; turn <= least && !full(); turn += 1)
			for (const part of new Set(pool.map(partOf))) if (!full()) selection.fill(partOf, part, turn);

	for (const entry of pool) if (!full() && selection.hasRoom(entry.level)) selection.add(entry);
	for (const entry of pool) if (!full()) selection.add(entry);

	return {
		items: shuffle(selection.entries(), randomOf(`${seed}/exam`)).map((entry) => paperItem(entry, seed))
	};
}
