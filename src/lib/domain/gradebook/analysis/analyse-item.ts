import { mean, median } from 'simple-statistics';
import { isRight } from '../../question/grade.ts';
import { discriminationOf } from './discrimination.ts';
import { languageGap } from './language-gap.ts';
import type { Column } from './matrix.ts';
import type { ItemAnalysis } from './model.ts';
import { picksOf } from './picks.ts';

/** All figures of one item. `strata` says for each student which stratum the total is in. */
export function analyseItem(column: Column, strata: readonly number[]): Omit<ItemAnalysis, 'findings'> {
	const { item, cells, scores, rests, reached } = column;
	const empty = cells.filter(({ response }) => response === null).length;
	const notReached = reached.filter((here) => !here).length;
	const graded = cells.filter(({ grade }) => grade.state === 'graded').length;
	const times = cells.filter(({ response, ms }) => response !== null && ms > 0).map(({ ms }) => ms);
	return {
		item: item.id,
		asked: cells.length,
		graded,
		partial: cells.length - empty - graded,
		skipped: empty - notReached,
		notReached,
		right: cells.filter(({ grade }) => isRight(grade)).length,
		facility: mean(scores),
		discrimination: discriminationOf(scores, rests),
		picks: picksOf(column),
		time: times.length === 0 ? null : median(times),
		hinted: cells.filter(({ hints }) => hints > 0).length,
		otherShown: cells.filter(({ otherShown }) => otherShown).length,
		gap: languageGap(column, strata)
	};
}
