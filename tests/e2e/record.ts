import type { Page } from 'playwright/test';
import type { Response } from '#lib/domain/question/model.ts';
import type { Draft, Event } from '#lib/domain/record/model.ts';

const rowsOf = <Row>(page: Page, store: 'events' | 'drafts'): Promise<readonly Row[]> =>
	page.evaluate(
		(name) =>
			new Promise<Row[]>((resolve, reject) => {
				const opening = indexedDB.open('reading-the-strategy');
				// Nothing is kept yet. To look must not make the database: the course would find one that is not its own.
				opening.onupgradeneeded = () => opening.transaction?.abort();
				opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error));
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction(name).objectStore(name).getAll();
					reading.onsuccess = () => {
						database.close();
						resolve(reading.result);
					};
				};
			}),
		store
	);

/** The record as the browser keeps it, in the order of time. */
export const eventsOf = (page: Page) => rowsOf<Event>(page, 'events');

/** What the browser has kept, so far, of a response that is being given to an item. */
export async function keptResponse(page: Page, item: string): Promise<Response | null> {
	const drafts = await rowsOf<Draft>(page, 'drafts');
	return drafts.flatMap(({ items }) => items[item]?.response ?? []).at(-1) ?? null;
}

/** The answers on record, as `item` is named, the first first. */
export async function answersTo(page: Page, item: string) {
	const events = await eventsOf(page);
	return events.filter((event) => event.type === 'answered').filter((event) => event.item === item);
}
