import { levelQuotas } from './level-quotas.ts';
import type { ExamRule, IndexEntry, Paper } from './model.ts';
import { paperItem } from './paper-item.ts';
import { poolOf } from './pool.ts';
import { Selection } from './selection.ts';
import { randomOf, shuffle } from './shuffle.ts';

/**
 * The exam of `seed`, all items where there are fewer than `rule.count`. First every main concept gets its
 * `perConcept` items, in turns so that a short exam treats all alike; then the levels are filled to their
 * shares; then, where a level has run short, the others stand in. The first comes before the second where the
 * bank cannot give both.
 */
export function drawExam(index: readonly IndexEntry[], rule: ExamRule, seed: string): Paper {
	const pool = poolOf(index, rule.from, seed);
	const count = Math.min(rule.count, pool.length);
	const selection = new Selection(pool, levelQuotas(count, rule.levels));
	const full = (): boolean => selection.size >= count;

	for (let turn = 0; turn < rule.perConcept && !full(); turn += 1)
		for (const concept of selection.concepts) if (!full()) selection.addOf(concept);

	for (const entry of pool) if (!full() && selection.hasRoom(entry.level)) selection.add(entry);
	for (const entry of pool) if (!full()) selection.add(entry);

	return {
		items: shuffle(selection.entries(), randomOf(`${seed}/exam`)).map((entry) => paperItem(entry, seed))
	};
}
