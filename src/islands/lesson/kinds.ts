import type { Component } from 'svelte';
import type { KindProps } from '#lib/components/question/kind-props.ts';
import Choice from '#lib/components/question/kinds/Choice.svelte';
import Choices from '#lib/components/question/kinds/Choices.svelte';
import type { Kind } from '#lib/domain/question/model.ts';

/** Components by the kind of question that they ask. */
export type Bodies = { readonly [K in Kind]?: Component<KindProps<K>> };

/** What of `bodies` asks questions of `kind`. Give it the item whose kind it is. */
export const bodyOf = <K extends Kind>(bodies: Bodies, kind: K): Component<KindProps<K>> | undefined =>
	bodies[kind];

/** The kinds that come with a lesson's script: with the others, the first answer waits longer on a poor line. */
export const EARLY: Bodies = { choice: Choice, choices: Choices };
