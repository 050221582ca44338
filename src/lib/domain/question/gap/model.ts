import type { Option } from '../choice/model.ts';

export interface GapBody<T> {
	readonly kind: 'gap';
	/** A sentence in which `{id}` stands for the gap of that id. */
	readonly text: T;
	readonly gaps: readonly { readonly id: string; readonly choices: readonly Option<T>[] }[];
	readonly fixed?: boolean | undefined;
}

export interface GapResponse {
	readonly kind: 'gap';
	/** Id of choice by id of gap; an empty gap is absent. */
	readonly gaps: Readonly<Record<string, string>>;
}
