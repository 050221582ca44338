import { pageData } from '../page-data.ts';
import type { MarkedCourse } from './data.ts';
import { markMap, openProgress } from './mark.ts';

/** Shows on the map how far the reader has come. */
export async function start(): Promise<void> {
	const course = pageData<MarkedCourse>('map-data');
	markMap(await openProgress(course), course);
}
