import type { Language } from '#lib/domain/course/language.ts';
import type { ItemOf, Kind, ResponseOf, ShownOrder } from '#lib/domain/question/model.ts';

/** What the component of a kind is given: one question of that kind, and how far it is. */
export interface KindProps<K extends Kind> {
	item: ItemOf<K>;
	/** The same item in the other language, where it is to be shown beneath. */
	other: ItemOf<K> | null;
	language: Language;
	order: ShownOrder;
	response: ResponseOf<K> | null;
	/** Ids of the parts that a check found unanswered. */
	missing: readonly string[];
	/** Nothing can be changed any more: answer, verdict and reason stand as text. */
	settled: boolean;
	/** Begins every id and every name of an input. */
	idPrefix: string;
	onrespond: (response: ResponseOf<K> | null) => void;
	/** Says in the status region what a move has done; trusted HTML. */
	onsay: (words: string) => void;
}
