import type { FigureId, LabelId, Side } from '#lib/domain/course/figures.ts';
import type { Language } from '#lib/domain/course/language.ts';
import type { ShapeName } from '../mark/shapes.ts';

/** A figure with its words in the language of the page; `caption` and `words` are trusted HTML. */
export interface FigureView {
	readonly id: FigureId;
	readonly title: string;
	readonly caption: string;
	readonly words: string;
	readonly labels: Readonly<Record<string, Label>>;
	readonly lists: Lists;
	readonly years: Years;
}

export interface Label {
	readonly text: string;
	/** The same in the other language. */
	readonly other: string;
	/** Empty where there is none. */
	readonly note: string;
}

/** The lists of the course that a drawing shows; empty for a drawing that shows none. */
export type Lists = readonly List[];

export interface List {
	readonly id: 'principles' | 'goals' | 'actions' | 'points';
	readonly name: string;
	readonly entries: readonly {
		readonly name: string;
		readonly shape: ShapeName | null;
		readonly partner: number | null;
	}[];
}

/** One year of a timeline; a year in which nothing stands has no entries. */
export type Years = readonly Year[];

export interface Year {
	readonly year: string;
	readonly entries: readonly {
		/** Day and month as the language writes them; empty where only the year is known. */
		readonly day: string;
		readonly side: Side;
		readonly text: string;
		/** Whether it rests on a fact of medium confidence. */
		readonly unsure: boolean;
	}[];
}

/** What a drawing is given. It can ask only for the labels that `FIGURES` names for it. */
export interface DrawingProps<K extends FigureId> {
	readonly label: (id: LabelId<K>) => Label;
	readonly language: Language;
	readonly lists: Lists;
	readonly years: Years;
}
