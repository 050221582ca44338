import type { Page } from 'playwright/test';
import type { Event } from '#lib/domain/record/model.ts';

/** The record as the browser keeps it, in the order of time. */
export const eventsOf = (page: Page): Promise<readonly Event[]> =>
	page.evaluate(
		() =>
			new Promise<Event[]>((resolve, reject) => {
				const opening = indexedDB.open('reading-the-strategy');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('events').objectStore('events').getAll();
					reading.onsuccess = () => {
						database.close();
						resolve(reading.result);
					};
				};
			})
	);

/** The answers on record, as `item` is named, the first first. */
export async function answersTo(page: Page, item: string) {
	const events = await eventsOf(page);
	return events.filter((event) => event.type === 'answered').filter((event) => event.item === item);
}
