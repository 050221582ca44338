import { VERDICTS } from '#lib/domain/question/judge/model.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { t } from '#lib/i18n/t.ts';

/** What stands at a place of an item where something is picked, as inline HTML; empty for the whole item. */
export function partName(item: Item, part: string | null): string {
	if (part === null) return '';
	switch (item.kind) {
		case 'judge':
			return textIn(item.statements, part);
		case 'match':
			return textIn(item.lefts, part);
		case 'sort':
		case 'order':
			return textIn(item.entries, part);
		case 'gap':
			return t('question.gap.label', { number: item.gaps.findIndex(({ id }) => id === part) + 1 });
		default:
			return part;
	}
}

/** What was picked there, as inline HTML. */
export function optionName(item: Item, part: string | null, option: string): string {
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return textIn(item.options, option);
		case 'judge': {
			const verdict = VERDICTS.find((one) => one === option);
			return verdict ? t(`question.judge.${verdict}`) : option;
		}
		case 'match':
			return textIn(item.rights, option);
		case 'sort':
			return textIn(item.groups, option);
		case 'order':
			return t('question.order.place', { place: Number(option) });
		case 'gap':
			return textIn(item.gaps.find(({ id }) => id === part)?.choices ?? [], option);
		case 'text':
			return option;
	}
}

const textIn = (parts: readonly { readonly id: string; readonly text: string }[], id: string): string =>
	parts.find((part) => part.id === id)?.text ?? id;
