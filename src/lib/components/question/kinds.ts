import type { Component } from 'svelte';
import type { Kind } from '#lib/domain/question/model.ts';
import type { KindProps } from './kind-props.ts';
import Choice from './kinds/Choice.svelte';
import Choices from './kinds/Choices.svelte';
import Gap from './kinds/Gap.svelte';
import Judge from './kinds/Judge.svelte';
import Match from './kinds/Match.svelte';
import Order from './kinds/Order.svelte';
import Sort from './kinds/Sort.svelte';
import TextAnswer from './kinds/TextAnswer.svelte';

const COMPONENTS: { readonly [K in Kind]: Component<KindProps<K>> } = {
	choice: Choice,
	choices: Choices,
	judge: Judge,
	match: Match,
	order: Order,
	sort: Sort,
	gap: Gap,
	text: TextAnswer
};

/** The component that asks questions of `kind`. Give it the item whose kind it is. */
export const componentOf = <K extends Kind>(kind: K): Component<KindProps<K>> => COMPONENTS[kind];
