import type { Language } from '#lib/domain/course/language.ts';
import type { Paper } from '#lib/domain/paper/model.ts';
import type { Item } from '#lib/domain/question/model.ts';

/** What a lesson page hands to its island. */
export interface LessonData {
	readonly slug: string;
	readonly language: Language;
	readonly paper: Paper;
	readonly items: Readonly<Record<string, Item>>;
	/** Without `text` where the page's list of sources has it. */
	readonly facts: Readonly<Record<string, { readonly text?: string; readonly where: string }>>;
}
