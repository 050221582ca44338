import { VERDICTS } from '#lib/domain/question/judge/model.ts';
import type { Item, Response } from '#lib/domain/question/model.ts';

interface Named {
	readonly id: string;
}
const idsOf = (list: readonly Named[]) => list.map(({ id }) => id);
const keyed = <T extends Named>(list: readonly T[], value: (entry: T) => string) =>
	Object.fromEntries(list.map((entry) => [entry.id, value(entry)]));

/** The first of `ids` that is not `id`. */
function another<T extends string>(ids: readonly T[], id: T): T {
	const found = ids.find((candidate) => candidate !== id);
	if (found === undefined) throw new Error(`nothing to choose from but “${id}”`);
	return found;
}
const first = ([id]: readonly string[]): string => id ?? '';

type Choices = readonly { readonly id: string; readonly key?: boolean | undefined }[];
const right = (options: Choices) => idsOf(options.filter((option) => option.key));
const wrong = (options: Choices) => idsOf(options.filter((option) => !option.key));

/** The response that earns everything. */
export function rightResponse(item: Item): Response {
	switch (item.kind) {
		case 'choice':
			return { kind: 'choice', option: first(right(item.options)) };
		case 'choices':
			return { kind: 'choices', options: right(item.options) };
		case 'judge':
			return {
				kind: 'judge',
				verdicts: Object.fromEntries(item.statements.map(({ id, verdict }) => [id, verdict]))
			};
		case 'match':
			return { kind: 'match', pairs: keyed(item.lefts, ({ to }) => to) };
		case 'order':
			return { kind: 'order', entries: idsOf(item.entries) };
		case 'sort':
			return { kind: 'sort', groups: keyed(item.entries, ({ group }) => group) };
		case 'gap':
			return { kind: 'gap', gaps: keyed(item.gaps, ({ choices }) => first(right(choices))) };
		case 'text':
			return { kind: 'text', text: item.answer.text };
	}
}

/** A complete response that earns nothing, or for an order little. */
export function wrongResponse(item: Item): Response {
	switch (item.kind) {
		case 'choice':
			return { kind: 'choice', option: first(wrong(item.options)) };
		case 'choices':
			return { kind: 'choices', options: wrong(item.options) };
		case 'judge':
			return {
				kind: 'judge',
				verdicts: Object.fromEntries(
					item.statements.map(({ id, verdict }) => [id, another(VERDICTS, verdict)])
				)
			};
		case 'match':
			return { kind: 'match', pairs: keyed(item.lefts, ({ to }) => another(idsOf(item.rights), to)) };
		case 'order':
			return { kind: 'order', entries: idsOf(item.entries).reverse() };
		case 'sort':
			return { kind: 'sort', groups: keyed(item.entries, ({ group }) => another(idsOf(item.groups), group)) };
		case 'gap':
			return { kind: 'gap', gaps: keyed(item.gaps, ({ choices }) => first(wrong(choices))) };
		case 'text':
			return {
				kind: 'text',
				text: first([...item.confusions.flatMap(({ accept }) => accept.en), 'nothing'])
			};
	}
}
