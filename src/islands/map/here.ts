import { lastPlace } from '#lib/platform/settings.ts';
import type { ProgressState } from '#lib/state/progress.svelte.ts';

/** The lesson to go on with: the one that was left unfinished, or the next; null where nothing was begun or all is done. */
export function hereOf(progress: ProgressState): string | null {
	if (!progress.touched) return null;
	const { lessons, nextLesson } = progress.progress;
	const left = lastPlace()?.lesson;
	return left !== undefined && lessons[left]?.finished === false ? left : nextLesson;
}
