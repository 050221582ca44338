import type { Language } from '../../course/language.ts';
import { allowedLanguages, type Assignment } from '../model.ts';

/** In what languages a paper is printed. */
export const ON_PAPER = ['en', 'zh', 'both'] as const;
export type OnPaper = (typeof ON_PAPER)[number];

/** The languages a paper may be in: both at once where the student may answer in either, or see the other one too. */
export const languagesOnPaper = ({
	languages,
	otherShown
}: Pick<Assignment, 'languages' | 'otherShown'>): readonly OnPaper[] =>
	otherShown || languages === 'both' ? [...allowedLanguages(languages), 'both'] : allowedLanguages(languages);

/** The languages of the texts, the leading one first: `wanted`, where students may answer in it. */
export function textLanguages(
	{ languages }: Pick<Assignment, 'languages'>,
	onPaper: OnPaper,
	wanted: Language
): readonly Language[] {
	if (onPaper !== 'both') return [onPaper];
	const leading = languages === 'both' ? wanted : languages;
	return leading === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
}
