import { gradeChoice } from './choice/grade.ts';
import { gradeChoices } from './choices/grade.ts';
import { gradeGap } from './gap/grade.ts';
import { gradeJudge } from './judge/grade.ts';
import { gradeMatch } from './match/grade.ts';
import type { Grade, Item, ItemOf, Kind, Response, ResponseOf } from './model.ts';
import { gradeOrder } from './order/grade.ts';
import { gradeSort } from './sort/grade.ts';
import { gradeText } from './text/grade.ts';

/** Incomplete where `response` is of another kind than the item: it was given to something else. */
export const gradeItem = (item: Item<unknown>, response: Response | null): Grade =>
	gradeAs(item.kind, item, response);

/** Whether nothing is left to improve. A part of the score is not right, and neither is no answer. */
export const isRight = (grade: Grade): boolean => grade.state === 'graded' && grade.score === 1;

type Items = { readonly [K in Kind]: ItemOf<K, unknown> };
type Responses = { readonly [K in Kind]: ResponseOf<K> };

const GRADERS: { readonly [K in Kind]: (item: Items[K], response: Responses[K] | null) => Grade } = {
	choice: gradeChoice,
	choices: gradeChoices,
	judge: gradeJudge,
	match: gradeMatch,
	order: gradeOrder,
	sort: gradeSort,
	gap: gradeGap,
	text: gradeText
};

const gradeAs = <K extends Kind>(kind: K, item: Items[K], response: Response | null): Grade =>
	GRADERS[kind](item, response !== null && isOf(kind, response) ? response : null);

const isOf = <K extends Kind>(kind: K, response: Response): response is Responses[K] =>
	response.kind === kind;
