import { mount } from 'svelte';
import { isShape } from '#lib/components/mark/shapes.ts';
import { markMap, openProgress } from '../map/mark.ts';
import { pageData, place } from '../page-data.ts';
import type { HomeData } from './data.ts';
import HomeGo from './HomeGo.svelte';
import HomeMarks from './HomeMarks.svelte';
import HomeNotice from './HomeNotice.svelte';

/** Shows on the course's home where the reader was, what comes next, and how far each lesson has come. */
export async function start(): Promise<void> {
	const data = pageData<HomeData>('home-data');
	const progress = await openProgress(data);
	mount(HomeNotice, { target: place('record-notice'), props: { progress } });
	const go = place('home-go');
	go.replaceChildren();
	mount(HomeGo, { target: go, props: { progress, data } });
	for (const row of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
		const target = row.querySelector<HTMLElement>('.toc-s');
		const shape = row.dataset['shape'] ?? '';
		if (!target || !isShape(shape)) continue;
		target.replaceChildren();
		mount(HomeMarks, { target, props: { progress, row, slug: row.dataset['lesson'] ?? '', shape } });
	}
	markMap(progress, data);
}
