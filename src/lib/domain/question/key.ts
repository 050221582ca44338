import type { Item } from './model.ts';

/** One right part of an item: what stands there, what belongs to it where the kind pairs things, and why. */
export interface KeyPart<T> {
	readonly text: T | null;
	/** Plain text, or the id of a verdict for kind `judge`. */
	readonly to: T | null;
	readonly verdict: 'says' | 'otherwise' | 'silent' | null;
	readonly why: T;
}

const part = <T>(why: T, { text = null, to = null, verdict = null }: Partial<KeyPart<T>>): KeyPart<T> => ({
	text,
	to,
	verdict,
	why
});

/** The whole right answer of an item, part by part, in the bank's order (for kind `order`, the right order). */
export function keyParts<T>(item: Item<T>): readonly KeyPart<T>[] {
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return item.options.filter(({ key }) => key).map(({ text, why }) => part(why, { text }));
		case 'judge':
			return item.statements.map(({ text, verdict, why }) => part(why, { text, verdict }));
		case 'match':
			return item.lefts.map(({ text, to, why }) =>
				part(why, { text, to: item.rights.find(({ id }) => id === to)?.text ?? null })
			);
		case 'order':
			return item.entries.map(({ text, why }) => part(why, { text }));
		case 'sort':
			return item.entries.map(({ text, group, why }) =>
				part(why, { text, to: item.groups.find(({ id }) => id === group)?.text ?? null })
			);
		case 'gap':
			return item.gaps.flatMap(({ choices }) =>
				choices.filter(({ key }) => key).map(({ text, why }) => part(why, { to: text }))
			);
		case 'text':
			return [part(item.answer.why, { to: item.answer.text })];
	}
}
