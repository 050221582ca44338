import type { Component } from 'svelte';
import type { Kind } from '#lib/domain/question/model.ts';
import type { KindProps } from './kind-props.ts';
import { EARLY } from './early-kinds.ts';
import { LATE } from './late-kinds.ts';

const COMPONENTS: { readonly [K in Kind]: Component<KindProps<K>> } = { ...EARLY, ...LATE };

/** The component that asks questions of `kind`. Give it the item whose kind it is. */
export const componentOf = <K extends Kind>(kind: K): Component<KindProps<K>> => COMPONENTS[kind];
