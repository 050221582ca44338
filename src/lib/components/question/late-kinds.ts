import Gap from './kinds/Gap.svelte';
import Judge from './kinds/Judge.svelte';
import Match from './kinds/Match.svelte';
import Order from './kinds/Order.svelte';
import Sort from './kinds/Sort.svelte';
import TextAnswer from './kinds/TextAnswer.svelte';

/** The kinds of question that a lesson sends for while its first check is brought to life, unless that is one of them. */
export const LATE = {
	judge: Judge,
	match: Match,
	order: Order,
	sort: Sort,
	gap: Gap,
	text: TextAnswer
} as const;
