import type { ScoreCell } from '#lib/domain/gradebook/analysis/row.ts';
import type { Details, TableRow } from '#lib/domain/gradebook/views/row.ts';
import { isRight } from '#lib/domain/question/grade.ts';
import type { Verdict } from '#lib/domain/question/judge/model.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { detailsOf, scoreOf } from './gradebook.ts';
import { responseText } from './response-text.ts';
import { csvOf, rounded, type Cell } from './table.ts';

export interface ResponsesWords {
	readonly details: Readonly<Record<keyof Details, string>>;
	readonly item: string;
	readonly question: string;
	readonly response: string;
	readonly outcome: string;
	readonly outcomes: Readonly<Record<Outcome, string>>;
	readonly score: string;
	readonly language: string;
	readonly hints: string;
	/** Whether it was shown in the other language too. */
	readonly otherShown: string;
	readonly seconds: string;
	readonly yes: string;
	readonly no: string;
	readonly verdicts: Readonly<Record<Verdict, string>>;
}

type Outcome = 'right' | 'partly' | 'wrong' | 'incomplete' | 'unanswered';

/** Every response, a line for each. `items` in one language, as plain text. */
export function responsesCsv(
	rows: readonly TableRow[],
	items: readonly Item[],
	words: ResponsesWords
): string {
	const asked = detailsOf(rows);
	const byId = new Map(items.map((item) => [item.id, item]));
	const header = [
		...asked.map((detail) => words.details[detail]),
		words.item,
		words.question,
		words.response,
		words.outcome,
		words.score,
		words.language,
		words.hints,
		words.otherShown,
		words.seconds
	];
	const lines = rows.flatMap(({ details, cells }) =>
		cells.map((cell): readonly Cell[] => {
			const item = byId.get(cell.item);
			return [
				...asked.map((detail) => details[detail] ?? null),
				cell.item,
				item?.stem ?? null,
				item && cell.response ? responseText(item, cell.response, words.verdicts) : null,
				words.outcomes[outcomeOf(cell)],
				scoreOf(cell),
				cell.language,
				cell.hints,
				cell.otherShown ? words.yes : words.no,
				// Nobody timed what was written on paper: it took no 0 seconds.
				cell.ms > 0 ? rounded(cell.ms / 1000) : null
			];
		})
	);
	return csvOf([header, ...lines]);
}

function outcomeOf({ grade, response }: ScoreCell): Outcome {
	if (response === null) return 'unanswered';
	if (grade.state === 'incomplete') return 'incomplete';
	if (isRight(grade)) return 'right';
	return grade.score > 0 ? 'partly' : 'wrong';
}
