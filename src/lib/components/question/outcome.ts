import type { ChoicesResponse } from '#lib/domain/question/choices/model.ts';
import type { Grade, Item, ItemOf, Kind, Response } from '#lib/domain/question/model.ts';
import { t } from '#lib/i18n/t.ts';

type Graded = Extract<Grade, { readonly state: 'graded' }>;
type Incomplete = Extract<Grade, { readonly state: 'incomplete' }>;

/** Into how many places an answer of each kind falls; 1 where it is one piece. */
const PLACES: { readonly [K in Kind]: (item: ItemOf<K>) => number } = {
	choice: () => 1,
	choices: () => 1,
	judge: (item) => item.statements.length,
	match: (item) => item.lefts.length,
	order: () => 1,
	sort: (item) => item.entries.length,
	gap: (item) => item.gaps.length,
	text: () => 1
};
const placesOf = <K extends Kind>(kind: K, item: ItemOf<K>): number => PLACES[kind](item);

/** What a check is still waiting for, in words. */
export function missingWords(item: Item, { missing }: Incomplete): string {
	if (item.kind === 'order') return t('question.missing.order');
	if (item.kind === 'text') return t('question.missing.text');
	const count = placesOf(item.kind, item);
	return count === 1
		? t('question.missing.nothing')
		: t('question.missing.parts', { missing: missing.length, count });
}

/** The result of an answer that stands, in words: what is right first, then what is not. */
export function resultWords(item: Item, response: Response | null, grade: Graded): string {
	if (grade.score === 1) return t('grade.result.correct');
	if (item.kind === 'choices' && response?.kind === 'choices')
		return t('grade.result.found', picksOf(item, response));
	if (item.kind === 'choice' || grade.parts.length < 2) return t('grade.result.wrong');
	return t('grade.result.parts', {
		right: grade.parts.filter((part) => part.right).length,
		count: grade.parts.length
	});
}

/** What is said of an answer that was never finished; without a grade nothing was answered. */
export function unfinishedWords(item: Item, grade: Grade | null): string {
	const count = placesOf(item.kind, item);
	const missing = grade?.state === 'incomplete' ? grade.missing : [];
	return count > 1 && missing.length > 0 && missing.length < count
		? t('grade.result.unfinished', { missing: missing.length, count })
		: t('grade.result.unanswered');
}

function picksOf(item: ItemOf<'choices'>, response: ChoicesResponse) {
	const keys = item.options.filter((option) => option.key).map((option) => option.id);
	const right = response.options.filter((id) => keys.includes(id)).length;
	return { right, count: keys.length, wrong: response.options.length - right };
}
