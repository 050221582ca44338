import { lessonAttempt } from '../record/lesson-attempt.ts';
import type { Event } from '../record/model.ts';
import type { AnswersByItem } from './counted.ts';
import type { CourseIndex, LessonProgress } from './model.ts';

/**
 * How far each lesson of the course has come, by slug, in the order in which they are taught. Only answers given
 * in the lesson itself bring it on: its items met in an exam have taken nobody through it.
 */
export function foldLessons(
	events: readonly Event[],
	answers: ReadonlyMap<string, AnswersByItem>,
	course: CourseIndex
): ReadonlyMap<string, LessonProgress> {
	const finished = new Set(
		events.filter((event) => event.type === 'lesson-finished').map((event) => event.lesson)
	);
	const progressOf = (slug: string): LessonProgress => {
		const checks = course.lessons[slug]?.checks ?? [];
		const given = answers.get(lessonAttempt(slug));
		const answered = checks.filter((item) => given?.has(item)).length;
		const complete = checks.length > 0 && answered === checks.length;
		return { answered, of: checks.length, finished: complete || finished.has(slug) };
	};
	const slugs = course.units.flatMap((unit) => unit.lessons);
	return new Map(slugs.map((slug) => [slug, progressOf(slug)]));
}
