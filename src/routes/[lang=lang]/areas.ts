/** The entry of the main navigation that a page belongs to. */
export type Area = 'course' | 'practice' | 'exam' | 'progress';

export const AREA: Readonly<Record<string, Area>> = {
	'/[lang=lang]/(read)': 'course',
	'/[lang=lang]/(read)/map': 'course',
	'/[lang=lang]/(read)/lessons/[slug]': 'course',
	'/[lang=lang]/(read)/practice': 'practice',
	'/[lang=lang]/(work)/practice/[scope]': 'practice',
	'/[lang=lang]/(work)/exam': 'exam',
	'/[lang=lang]/(work)/results': 'progress',
	'/[lang=lang]/(work)/progress': 'progress'
};
