import Gap from '#lib/components/question/kinds/Gap.svelte';
import Judge from '#lib/components/question/kinds/Judge.svelte';
import Match from '#lib/components/question/kinds/Match.svelte';
import Order from '#lib/components/question/kinds/Order.svelte';
import Sort from '#lib/components/question/kinds/Sort.svelte';
import TextAnswer from '#lib/components/question/kinds/TextAnswer.svelte';

/** The kinds of question that a lesson sends for while its first check is brought to life, unless that is one of them. */
export const LATE = {
	judge: Judge,
	match: Match,
	order: Order,
	sort: Sort,
	gap: Gap,
	text: TextAnswer
} as const;
