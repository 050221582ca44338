import type { Event, Unread } from '../record/model.ts';
import { inTimeOrder } from '../record/time-order.ts';
import { foldAttempts } from './attempts.ts';
import { countedAnswers } from './counted.ts';
import { foldLessons } from './lessons.ts';
import { foldMastery } from './mastery.ts';
import type { CourseIndex, Progress } from './model.ts';

/**
 * Everything that follows from the record, in time linear in its length; the order in which it is given makes
 * no difference. `dayOf` names the reader's day of a moment (milliseconds since 1970): mastery asks for two
 * days, and when a day ends hangs on where the reader is.
 */
export function foldProgress(
	record: readonly (Event | Unread)[],
	course: CourseIndex,
	dayOf: (at: number) => string
): Progress {
	const events = inTimeOrder(record);
	const { inOrder, byAttempt } = countedAnswers(events);
	const lessons = foldLessons(events, byAttempt, course);
	const next = [...lessons].find(([, lesson]) => !lesson.finished);
	return {
		lessons: Object.fromEntries(lessons),
		nextLesson: next?.[0] ?? null,
		concepts: foldMastery(inOrder, course.items, dayOf),
		attempts: foldAttempts(events, byAttempt),
		unread: record.length - events.length
	};
}
