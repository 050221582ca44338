import { mount } from 'svelte';
import CitationPopover from '#lib/components/citation/CitationPopover.svelte';
import { readMark } from '#lib/domain/record/mark.ts';
import type { LessonState } from '#lib/state/lesson.svelte.ts';
import { RecordState } from '#lib/state/record.svelte.ts';
import { saveAside, saveBackup } from '#lib/state/save.ts';
import { place } from '../page-data.ts';
import type { LessonData } from './data.ts';
import { citedHere } from './cited.ts';
import { layOutTheRest } from './lay-out.ts';
import { followSections } from './sections.ts';
import LessonEnd from './LessonEnd.svelte';

/** What a lesson has beside its checks: the record, citations that open in place, the outline, the end. */
export async function bringTheRest(
	lesson: LessonState,
	data: LessonData,
	statementHref: string
): Promise<void> {
	const opened = lesson.open({
		open: (unkept, attempt) => RecordState.open(readMark, unkept, attempt),
		saveBackup,
		saveAside
	});
	mount(LessonEnd, { target: place('lesson-finish'), props: { lesson } });
	mount(CitationPopover, { target: place('citations'), props: { facts: citedHere(data), statementHref } });
	followSections(data.slug);
	await opened;
	await layOutTheRest();
}
