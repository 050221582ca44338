import { VERDICTS } from '../../question/judge/model.ts';
import { inOrder } from '../../question/lists.ts';
import type { Item, ShownOrder } from '../../question/model.ts';

/**
 * How an item is answered on paper. Ids stand in the order of their letters: the first is A. `each` has a numbered
 * place for every part, with a letter to be written there. Neither hangs on the language, so that one answer sheet and
 * one key serve both: gaps are numbered in the order of the bank.
 */
export type AnswerForm =
	| { readonly form: 'one' | 'several' | 'order'; readonly options: readonly string[] }
	| { readonly form: 'each'; readonly places: readonly Place[] }
	| { readonly form: 'words' };

export interface Place {
	readonly id: string;
	readonly options: readonly string[];
}

export function answerForm(item: Item<unknown>, order: ShownOrder): AnswerForm {
	switch (item.kind) {
		case 'choice':
			return { form: 'one', options: ids(inOrder(item.options, order['options'])) };
		case 'choices':
			return { form: 'several', options: ids(inOrder(item.options, order['options'])) };
		case 'judge':
			return each(inOrder(item.statements, order['statements']), VERDICTS);
		case 'match':
			return each(inOrder(item.lefts, order['lefts']), ids(inOrder(item.rights, order['rights'])));
		case 'order':
			return { form: 'order', options: ids(inOrder(item.entries, order['entries'])) };
		case 'sort':
			return each(inOrder(item.entries, order['entries']), ids(inOrder(item.groups, order['groups'])));
		case 'gap':
			return {
				form: 'each',
				places: item.gaps.map(({ id, choices }) => ({ id, options: ids(inOrder(choices, order[id])) }))
			};
		case 'text':
			return { form: 'words' };
	}
}

/** The letter of the place in a list, from 0. */
export const letterAt = (place: number): string => String.fromCharCode(65 + place);

type Named = readonly { readonly id: string }[];

const ids = (list: Named): readonly string[] => list.map(({ id }) => id);

const each = (list: Named, options: readonly string[]): AnswerForm => ({
	form: 'each',
	places: list.map(({ id }) => ({ id, options }))
});
