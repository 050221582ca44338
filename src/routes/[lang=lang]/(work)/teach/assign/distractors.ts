import type { Item } from '#lib/domain/question/model.ts';

/** An option that is no part of the key. */
export interface Distractor {
	readonly id: string;
	readonly text: string;
	/** Whether `text` is HTML; else it is words. */
	readonly html: boolean;
	/** HTML; empty where an option has no reason of its own. */
	readonly why: string;
}

/** What can be picked and is wrong. Kinds in which everything belongs somewhere have none. */
export function distractors(item: Item): readonly Distractor[] {
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return item.options
				.filter(({ key }) => !key)
				.map(({ id, text, why }) => ({ id, text, html: true, why }));
		case 'gap':
			return item.gaps.flatMap((gap) =>
				gap.choices
					.filter(({ key }) => !key)
					.map(({ id, text, why }) => ({ id: `${gap.id}/${id}`, text, html: false, why }))
			);
		case 'match': {
			const used = new Set(item.lefts.map(({ to }) => to));
			return item.rights
				.filter(({ id }) => !used.has(id))
				.map(({ id, text }) => ({ id, text, html: false, why: '' }));
		}
		case 'judge':
		case 'order':
		case 'sort':
		case 'text':
			return [];
	}
}
