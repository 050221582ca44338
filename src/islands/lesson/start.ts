import { flushSync, hydrate, mount } from 'svelte';
import { EARLY } from '#lib/components/question/early-kinds.ts';
import { lessonAttempt } from '#lib/domain/record/lesson-attempt.ts';
import { now } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/random.ts';
import type { AttemptState } from '#lib/state/attempt.svelte.ts';
import { LessonState } from '#lib/state/lesson.svelte.ts';
import { mostUrgent, replayEarly, takeBackEarly, takeBackUnsent } from '../early.ts';
import { pageData, place } from '../page-data.ts';
import { spareMoment } from '../spare-moment.ts';
import type { LessonData } from './data.ts';
import { bodyOf, type Bodies } from './kinds.ts';
import LessonCheck from './LessonCheck.svelte';
import LessonTop from './LessonTop.svelte';

const statementHref = '../../statement/';

/**
 * Brings the checks of a lesson to life, and keeps what is answered. What else moves on the page, and what opens the
 * record, is sent for afterwards.
 */
export async function start(): Promise<void> {
	takeBackUnsent();
	const data = pageData<LessonData>('lesson-data');
	const lesson = new LessonState({ now, newId }, { ...data, attempt: lessonAttempt(data.slug) });
	const patiently = <T>(ask: () => Promise<T>) => sendFor(ask, () => (lesson.late = true));
	lesson.followLeaving();

	const checks = [...document.querySelectorAll<HTMLElement>('[data-island=check]')];
	const late = checks.filter(({ dataset }) => 'late' in dataset);
	const rest =
		late.length > 0 ? patiently(() => import('#lib/components/question/late-kinds.ts')) : { LATE: {} };
	// Where the first check is of a late kind the page asks for those kinds itself, and all of them are there at once.
	const early = checks[0] === late[0] ? [] : checks.filter((check) => !late.includes(check));
	await wake(lesson.attempt, early, EARLY);
	mount(LessonTop, { target: place('record-notice'), props: { lesson } });
	const waiting = checks.filter((check) => !early.includes(check));
	await wake(lesson.attempt, waiting, { ...EARLY, ...(await rest).LATE });

	lesson.takeUp();
	const { bringTheRest } = await patiently(() => import('./rest.ts'));
	await bringTheRest(lesson, data, statementHref);
}

/**
 * Brings checks to life. The one that somebody has tapped already comes first, and each leaves the browser to what is
 * more urgent, as the next tap is: on a slow processor all of them together take longer than their way over the line.
 */
async function wake(attempt: AttemptState, checks: readonly HTMLElement[], bodies: Bodies): Promise<void> {
	const waiting = new Set(checks);
	for (let target = mostUrgent(waiting); target; target = mostUrgent(waiting)) {
		waiting.delete(target);
		const slot = target.dataset['slot'] ?? '';
		const item = attempt.item(slot);
		const body = item && bodyOf(bodies, item.kind);
		if (!body) continue;
		takeBackEarly(target);
		hydrate(LessonCheck, { target, props: { attempt, slot, body, statementHref } });
		// Only then does the question know its elements: it moves the focus before those that have it go.
		flushSync();
		replayEarly(target);
		await spareMoment();
	}
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
