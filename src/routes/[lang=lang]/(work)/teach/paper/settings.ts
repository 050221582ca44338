import type { Language } from '#lib/domain/course/language.ts';
import { allowedLanguages, type Assignment } from '#lib/domain/assignment/model.ts';
import type { Version } from '#lib/domain/assignment/sheet/version.ts';

export const ON_PAPER = ['en', 'zh', 'both'] as const;
export const PARTS = ['quiz', 'sheet', 'key'] as const;
export const SIZES = ['a4', 'letter'] as const;
export const TYPES = ['normal', 'large'] as const;

/** What is printed, and how. */
export interface PrintSettings {
	language: (typeof ON_PAPER)[number];
	versions: Version[];
	parts: (typeof PARTS)[number][];
	size: (typeof SIZES)[number];
	type: (typeof TYPES)[number];
}

/** The languages a paper may be in: both at once where the student may see the other one too. */
export const languagesOnPaper = ({
	languages,
	otherShown
}: Assignment): readonly PrintSettings['language'][] =>
	otherShown || languages === 'both' ? [...allowedLanguages(languages), 'both'] : allowedLanguages(languages);

/** The languages of the texts, the leading one first. */
export function textLanguages(
	assignment: Assignment,
	language: PrintSettings['language']
): readonly Language[] {
	if (language !== 'both') return [language];
	return assignment.languages === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
}
