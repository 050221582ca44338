import type { Language } from '#lib/domain/course/language.ts';
import type { Paper } from '#lib/domain/paper/model.ts';
import type { Item } from '#lib/domain/question/model.ts';

/** What a lesson page hands to its island. */
export interface LessonData {
	readonly slug: string;
	readonly language: Language;
	readonly paper: Paper;
	readonly items: Readonly<Record<string, Item>>;
	/** Facts that only the checks cite, as inline HTML by id; those of the lesson stand in its list of sources. */
	readonly facts: Readonly<Record<string, string>>;
	/** Where the facts of a section stand, by the section of their id. */
	readonly places: Readonly<Record<string, string>>;
}

/** The section that the id of a fact names: `S4` of `S4.2`, `C-D` of `C-D1`, `T` of `T3`. */
export const sectionOf = (fact: string): string => /^(?:S\d+|C-[A-Z]|[A-Z])/.exec(fact)?.[0] ?? '';
