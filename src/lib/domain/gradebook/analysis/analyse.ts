import { median } from 'simple-statistics';
import type { Item } from '../../question/model.ts';
import { classFindings } from './class-findings.ts';
import { classScores } from './class-scores.ts';
import { conceptScores, reteach } from './concepts.ts';
import { analyseItem } from './analyse-item.ts';
import { itemFindings } from './item-findings.ts';
import { matrixOf } from './matrix.ts';
import type { Analysis } from './model.ts';
import { reliabilityOf, type Reliability } from './reliability.ts';
import type { ScoreRow } from './row.ts';
import { strataOf } from './strata.ts';

/**
 * Reads a class: `rows` is what counts, one of each student, `items` are those of the assignment as assigned.
 * The order of the rows changes nothing. Takes time in proportion to the answers.
 */
export function analyse(rows: readonly ScoreRow[], items: readonly Item<unknown>[]): Analysis {
	const { totals, columns, samePaper, atTheEnd } = matrixOf(rows, items);
	const strata = strataOf(totals);
	const analysed = columns.map((column) => ({ column, figures: analyseItem(column, strata) }));
	const typical = medianOf(analysed.flatMap(({ figures }) => figures.time ?? []));
	const reliability: Reliability = samePaper
		? reliabilityOf(columns.map(({ scores }) => scores))
		: { state: 'unknown', because: 'papers-differ' };
	const concepts = conceptScores(columns);
	const missed = reteach(concepts);
	return {
		students: totals.length,
		samePaper,
		scores: classScores(totals),
		reliability,
		items: analysed.map(({ column, figures }) => ({
			...figures,
			findings: itemFindings(figures, column.item.kind, typical)
		})),
		concepts,
		reteach: missed,
		findings: classFindings({ students: totals.length, reliability, atTheEnd, reteach: missed })
	};
}

const medianOf = (values: number[]): number | null => (values.length === 0 ? null : median(values));
