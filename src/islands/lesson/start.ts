import { hydrate, mount } from 'svelte';
import { lessonAttempt } from '#lib/domain/record/lesson-attempt.ts';
import { now } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/random.ts';
import { LessonState } from '#lib/state/lesson.svelte.ts';
import { mostUrgent, replayEarly } from '../early.ts';
import { pageData, place } from '../page-data.ts';
import { spareMoment } from '../spare-moment.ts';
import type { LessonData } from './data.ts';
import LessonCheck from './LessonCheck.svelte';
import LessonTop from './LessonTop.svelte';

const statementHref = '../../statement/';

/**
 * Brings the checks of a lesson to life, and keeps what is answered. The check that somebody has tapped already comes
 * first, and each leaves the browser to what is more urgent, as the next tap is: on a slow processor all of them together
 * take longer than their way over the line. What else moves on the page, and what opens the record, is sent for afterwards.
 */
export async function start(): Promise<void> {
	const data = pageData<LessonData>('lesson-data');

	const lesson = new LessonState({ now, newId }, { ...data, attempt: lessonAttempt(data.slug) });
	lesson.followLeaving();
	const waiting = new Set(document.querySelectorAll<HTMLElement>('[data-island=check]'));
	for (let target = mostUrgent(waiting); target; target = mostUrgent(waiting)) {
		waiting.delete(target);
		const slot = target.dataset['slot'] ?? '';
		hydrate(LessonCheck, { target, props: { attempt: lesson.attempt, slot, statementHref } });
		replayEarly(target);
		if (waiting.size > 0) await spareMoment();
	}
	lesson.takeUp();
	mount(LessonTop, { target: place('record-notice'), props: { lesson } });
	const { bringTheRest } = await sendFor(
		() => import('./rest.ts'),
		() => (lesson.late = true)
	);
	await bringTheRest(lesson, data, statementHref);
}

/** Asks again, every few seconds or once the line is back, until it has come; `failed` is told each time. */
async function sendFor<T>(ask: () => Promise<T>, failed: () => void): Promise<T> {
	for (;;)
		try {
			return await ask();
		} catch {
			failed();
			await new Promise((resolve) => {
				setTimeout(resolve, 5000);
				addEventListener('online', resolve, { once: true });
			});
		}
}
