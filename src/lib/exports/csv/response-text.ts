import type { Verdict } from '#lib/domain/question/judge/model.ts';
import type { Item, Response } from '#lib/domain/question/model.ts';

/** What was given, in the item's own words, in the order of the bank. An id that the item does not know stays an id. */
export function responseText(
	item: Item,
	response: Response,
	verdicts: Readonly<Record<Verdict, string>>
): string {
	switch (response.kind) {
		case 'choice':
			return item.kind === 'choice' ? textOf(item.options, response.option) : response.option;
		case 'choices':
			return list(response.options.map((id) => (item.kind === 'choices' ? textOf(item.options, id) : id)));
		case 'judge':
			return item.kind === 'judge' ? pairs(item.statements, response.verdicts, (id) => verdicts[id]) : '';
		case 'match':
			return item.kind === 'match' ? pairs(item.lefts, response.pairs, (id) => textOf(item.rights, id)) : '';
		case 'sort':
			return item.kind === 'sort'
				? pairs(item.entries, response.groups, (id) => textOf(item.groups, id))
				: '';
		case 'gap':
			return item.kind === 'gap'
				? list(
						item.gaps.map(({ id, choices }) => {
							const given = response.gaps[id];
							return given === undefined ? '…' : textOf(choices, given);
						})
					)
				: '';
		case 'order':
			return response.entries
				.map((id) => (item.kind === 'order' ? textOf(item.entries, id) : id))
				.join(' → ');
		case 'text':
			return response.text;
	}
}

interface Part {
	readonly id: string;
	readonly text: string;
}

const list = (texts: readonly string[]): string => texts.join(' | ');

const textOf = (parts: readonly Part[], id: string): string =>
	parts.find((part) => part.id === id)?.text ?? id;

const pairs = <G extends string>(
	parts: readonly Part[],
	given: Readonly<Record<string, G>>,
	word: (given: G) => string
): string =>
	list(
		parts.map(({ id, text }) => {
			const one = given[id];
			return `${text} → ${one === undefined ? '…' : word(one)}`;
		})
	);
