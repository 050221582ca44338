import type { Component } from 'svelte';
import type { KindProps } from '#lib/components/question/kind-props.ts';
import type { Kind } from '#lib/domain/question/model.ts';

/** Components by the kind of question that they ask, as far as they have come. */
export type Bodies = { readonly [K in Kind]?: Component<KindProps<K>> };

/** What of `bodies` asks questions of `kind`. Give it the item whose kind it is. */
export const bodyOf = <K extends Kind>(bodies: Bodies, kind: K): Component<KindProps<K>> | undefined =>
	bodies[kind];
