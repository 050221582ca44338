import type { Bilingual } from '#lib/domain/course/language.ts';
import type {
	Concept,
	ConceptGroup,
	Fact,
	FactLedger,
	Figure,
	LessonMeta,
	Relation,
	Source,
	Term,
	Unit
} from '#lib/domain/course/model.ts';
import type { ExamRule } from '#lib/domain/paper/model.ts';
import type { Item } from '#lib/domain/question/model.ts';
import type { LessonText } from './render/lesson.server.ts';

/** The whole course in both languages, checked. */
export interface Course {
	/** A short hash of all content: equal where nothing was changed. */
	readonly version: string;
	/** The edition that course.yaml states. */
	readonly edition: number;
	readonly title: Bilingual;
	readonly units: readonly Unit[];
	/** By slug, in the order in which they are taught. */
	readonly lessons: ReadonlyMap<string, Lesson>;
	readonly facts: {
		readonly ledger: FactLedger;
		readonly byId: ReadonlyMap<string, PlacedFact>;
	};
	readonly sources: readonly Source[];
	readonly groups: readonly ConceptGroup[];
	readonly concepts: readonly Concept[];
	readonly relations: readonly Relation[];
	readonly terms: readonly Term[];
	readonly figures: readonly Figure[];
	/** Unit by unit, in the order of the bank. */
	readonly items: readonly Item<Bilingual>[];
	readonly exam: ExamRule & { readonly pass: number };
	readonly practice: { readonly count: number };
}

/** A fact with its place in the ledger. */
export interface PlacedFact extends Fact {
	readonly file: keyof FactLedger;
	readonly section: string;
}

export interface Lesson extends LessonMeta {
	readonly unit: string;
	/** Place in the course, from 1. */
	readonly number: number;
	/** The running text, for the lesson's own page. */
	readonly text: Bilingual<LessonText>;
	/** Ids of the items it asks, in order. */
	readonly checks: readonly string[];
	/** Ids of the facts that its texts and then its figures cite, each once, in order. */
	readonly facts: readonly string[];
	/** Ids of the figures that it shows, in order. */
	readonly figures: readonly string[];
	/** Ids of the terms that its texts link. */
	readonly terms: readonly string[];
	/** Reading time with the checks. */
	readonly minutes: Bilingual<number>;
}
