import { hydrate, mount } from 'svelte';
import CitationPopover from '#lib/components/citation/CitationPopover.svelte';
import { lessonAttempt } from '#lib/domain/record/lesson-attempt.ts';
import { now } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/random.ts';
import { LessonState } from '#lib/state/lesson.svelte.ts';
import { earlyFirst, replayEarly } from '../early.ts';
import { pageData, place } from '../page-data.ts';
import type { LessonData } from './data.ts';
import { citedHere } from './cited.ts';
import { layOutTheRest } from './lay-out.ts';
import { followSections } from './sections.ts';
import LessonCheck from './LessonCheck.svelte';
import LessonEnd from './LessonEnd.svelte';
import LessonTop from './LessonTop.svelte';

const statementHref = '../../statement/';

/**
 * Brings the checks of a lesson to life, and keeps what is answered. The check that somebody has tapped already comes
 * first, and the browser may paint after each: on a slow processor all of them together take longer than their way
 * over the line.
 */
export async function start(): Promise<void> {
	const data = pageData<LessonData>('lesson-data');

	const lesson = new LessonState({ now, newId }, { ...data, attempt: lessonAttempt(data.slug) });
	for (const target of earlyFirst(document.querySelectorAll<HTMLElement>('[data-island=check]'))) {
		const slot = target.dataset['slot'] ?? '';
		hydrate(LessonCheck, { target, props: { attempt: lesson.attempt, slot, statementHref } });
		replayEarly(target);
		await painted();
	}
	mount(LessonTop, { target: place('record-notice'), props: { lesson } });
	mount(LessonEnd, { target: place('lesson-finish'), props: { lesson } });
	mount(CitationPopover, { target: place('citations'), props: { facts: citedHere(data), statementHref } });
	followSections(data.slug);
	await lesson.open();
	await layOutTheRest();
}

/** Done once the browser has had its turn. A page in the background is not painted: a task has to do. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
