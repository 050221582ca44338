import { mount } from 'svelte';
import { isShape } from '#lib/components/mark/shapes.ts';
import { conceptsByItem } from '#lib/domain/progress/by-concept.ts';
import { now } from '#lib/platform/clock.ts';
import { ProgressState } from '#lib/state/progress.svelte.ts';
import type { MarkedCourse } from './data.ts';
import MapCount from './MapCount.svelte';
import MapMark from './MapMark.svelte';

/** The reader's progress through a course that the page has said in short. */
export async function openProgress({ units, checks, items }: MarkedCourse): Promise<ProgressState> {
	const lessons = Object.fromEntries(
		Object.entries(checks).map(([slug, ids]) => [slug, { checks: ids }] as const)
	);
	const progress = new ProgressState(now, { units, lessons, items: conceptsByItem(items) });
	await progress.open();
	return progress;
}

/** Fills the vessels of the map, in whichever of its forms, and counts what is mastered of each list. */
export function markMap(progress: ProgressState, { about }: MarkedCourse): void {
	for (const vessel of document.querySelectorAll<SVGSVGElement>('svg[data-concept]')) {
		const { concept = '', shape = '' } = vessel.dataset;
		const node = vessel.closest('a');
		const edge = vessel.querySelector('.v-edge');
		if (!node || !edge || !isShape(shape)) continue;
		mount(MapMark, {
			target: vessel,
			anchor: edge,
			props: {
				progress,
				about,
				concept,
				shape,
				px: vessel.viewBox.baseVal.width / vessel.width.baseVal.value,
				numbered: vessel.querySelector('.v-num') !== null,
				node
			}
		});
	}
	for (const target of document.querySelectorAll<HTMLElement | SVGElement>('[data-count]'))
		mount(MapCount, { target, props: { progress, concepts: (target.dataset['count'] ?? '').split(' ') } });
}
