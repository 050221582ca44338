import { loadCourse } from '#lib/content/load-course.server.ts';
import { renderInline } from '#lib/content/render/inline.server.ts';
import type { Language } from '#lib/domain/course/language.ts';
import { PLANS } from './plans.ts';

export type GuidePlan = ReturnType<typeof guidePlans>[number];

/**
 * The lesson plans in one language, with the titles of the lessons and the questions to discuss. A course that leaves
 * lessons out, as drafts or for good, has plans without them.
 */
export function guidePlans(language: Language, root: string, { lessons } = loadCourse()) {
	return PLANS.map(({ id, title, parts, ...plan }) => ({
		id,
		title: title[language],
		for: plan.for[language],
		parts: parts.map(({ minutes, what, lessons: slugs = [], discuss }) => {
			const asked = discuss === undefined ? undefined : lessons.get(discuss)?.discuss[language];
			return {
				minutes,
				what: what[language],
				lessons: slugs.flatMap((slug) => {
					const lesson = lessons.get(slug);
					return lesson ? [{ slug, title: lesson.title[language] }] : [];
				}),
				discuss: asked === undefined ? null : renderInline(asked, { language, root })
			};
		})
	}));
}
