import { mount } from 'svelte';
import { loadMessages } from '#lib/i18n/load.ts';
import { now } from '#lib/platform/clock.ts';
import { ProgressState } from '#lib/state/progress.svelte.ts';
import { pageData, place } from '../page-data.ts';
import type { HomeData } from './data.ts';
import HomeGo from './HomeGo.svelte';
import HomeMarks from './HomeMarks.svelte';
import HomeNotice from './HomeNotice.svelte';

const data = pageData<HomeData>('home-data');

await loadMessages(data.language, 'asking');
const progress = new ProgressState(now, data.course);
await progress.open();
mount(HomeNotice, { target: place('record-notice'), props: { progress } });
const go = place('home-go');
if (progress.touched) {
	go.replaceChildren();
	mount(HomeGo, { target: go, props: { progress, data } });
}
for (const row of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
	const target = row.querySelector<HTMLElement>('.toc-s');
	if (target) mount(HomeMarks, { target, props: { progress, row, slug: row.dataset['lesson'] ?? '' } });
}
