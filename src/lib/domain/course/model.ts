import type { FigureId, Side } from './figures.ts';
import type { Bilingual } from './language.ts';

/** What a fact is, which decides the verb it is taught with: stated, "says", "proposes", "is ready to". */
export type FactKind = 'event' | 'claim' | 'position' | 'commitment';
export type Confidence = 'high' | 'medium' | 'low';

export interface Fact {
	readonly id: string;
	readonly kind: FactKind;
	readonly confidence: Confidence;
	/** Ids of sources, or `statement`, or `own`. */
	readonly sources: readonly string[];
	/** Exact key words of the English original, a few at most. */
	readonly words?: string | undefined;
	readonly text: Bilingual;
}

export interface FactSection {
	readonly id: string;
	readonly title: Bilingual;
	readonly facts: readonly Fact[];
}

export interface FactLedger {
	readonly statement: readonly FactSection[];
	readonly strategy: readonly FactSection[];
	readonly context: readonly FactSection[];
}

export interface Source {
	readonly id: string;
	readonly title: Bilingual;
	readonly address: string;
}

export const CONCEPT_GROUPS = ['principles', 'goals', 'actions', 'points', 'aims', 'frame'] as const;
export type ConceptGroupId = (typeof CONCEPT_GROUPS)[number];

export interface ConceptGroup {
	readonly id: ConceptGroupId;
	readonly name: Bilingual;
	readonly facts: readonly string[];
}

/** One of the 4 principles, 6 goals, 9 actions, 5 points, 5 aims, or a named group of them (group `frame`). */
export interface Concept {
	readonly id: string;
	readonly group: ConceptGroupId;
	/** Place in its list, from 1; none for a frame concept. */
	readonly number?: number | undefined;
	readonly name: Bilingual;
	/** The name as the map has room for, line by line; without it the whole name. */
	readonly short?: Bilingual<readonly string[]> | undefined;
	readonly facts: readonly string[];
}

/** `stated`: a fact says so. `parallel`: the texts share a label or wording. `inferred`: our reading, never scored. */
export type RelationKind = 'stated' | 'parallel' | 'inferred';

export interface Relation {
	readonly from: string;
	readonly to: string;
	readonly kind: RelationKind;
	readonly facts: readonly string[];
	readonly reason: Bilingual;
}

export interface Term {
	readonly id: string;
	readonly en: string;
	readonly zh: string;
	readonly pinyin: string;
	readonly gloss: Bilingual;
	/** Where the Chinese was seen: in the published Strategy, in another official text, or nowhere yet. */
	readonly seen: 'strategy' | 'official' | 'unverified';
	/** The Chinese is our rendering of words that exist in English only. */
	readonly ours?: boolean | undefined;
	readonly note?: Bilingual | undefined;
	readonly facts: readonly string[];
}

/** The words of a figure; what it looks like is drawn by the component of its id. */
export interface Figure {
	readonly id: FigureId;
	readonly title: Bilingual;
	readonly caption: Bilingual;
	/** What the picture shows, for those who do not see it. */
	readonly words: Bilingual;
	readonly facts: readonly string[];
	readonly labels: readonly FigureLabel[];
	/** In the order of their dates; only a timeline has them. */
	readonly entries: readonly FigureEntry[];
}

export interface FigureLabel {
	readonly id: string;
	readonly text: Bilingual;
	readonly note?: Bilingual | undefined;
}

export interface FigureEntry {
	/** As exact as it is known: `2017`, `2017-03` or `2017-03-01`. */
	readonly date: string;
	readonly side: Side;
	readonly text: Bilingual;
	readonly facts: readonly string[];
}

export interface Unit {
	readonly id: string;
	readonly title: Bilingual;
	readonly summary: Bilingual;
	/** Slugs, in the order in which they are taught. */
	readonly lessons: readonly string[];
}

/** What a lesson says beside its running text (`lesson.yaml`). */
export interface LessonMeta {
	readonly slug: string;
	readonly title: Bilingual;
	readonly lead: Bilingual;
	readonly concepts: readonly string[];
	readonly aims: readonly Bilingual[];
	readonly connects: readonly { readonly to: string; readonly text: Bilingual }[];
	readonly confusion: { readonly title: Bilingual; readonly text: Bilingual };
	readonly remember: readonly Bilingual[];
	readonly discuss: Bilingual;
}
