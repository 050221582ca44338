import type { Page } from 'playwright/test';

/** The name under which the course keeps the record, and its stores with the paths of their keys. */
export const NAME = 'reading-the-strategy';

export type Row = Readonly<Record<string, unknown>>;

interface Store {
	readonly name: string;
	readonly keyPath?: string;
	readonly index?: string;
	readonly rows: readonly Row[];
}

/** Makes a database under the record’s name. Call on a page of the course that does not open the record. */
const makeDatabase = (page: Page, version: number, stores: readonly Store[]) =>
	page.evaluate(
		async ([name, wanted, all]) => {
			const opening = indexedDB.open(name, wanted);
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => resolve(opening.result);
				opening.onupgradeneeded = () => {
					for (const { name: store, keyPath, index } of all) {
						const made = opening.result.createObjectStore(
							store,
							keyPath ? { keyPath } : { autoIncrement: true }
						);
						if (index) made.createIndex(index, index);
					}
				};
			});
			const writing = database.transaction(
				all.map((store) => store.name),
				'readwrite'
			);
			for (const { name: store, rows } of all) for (const row of rows) writing.objectStore(store).put(row);
			await new Promise((resolve) => (writing.oncomplete = resolve));
			database.close();
		},
		[NAME, version, stores] as const
	);

/** The record as an earlier visit would have left it. */
export const leaveRecord = (
	page: Page,
	{ events = [], drafts = [] }: { readonly events?: readonly Row[]; readonly drafts?: readonly Row[] },
	version = 1
): Promise<void> =>
	makeDatabase(page, version, [
		{ name: 'events', keyPath: 'id', index: 'attempt', rows: events },
		{ name: 'drafts', keyPath: 'attempt', rows: drafts }
	]);

/** Something of another program under the record’s name. */
export const leaveForeign = (page: Page, store: string, rows: readonly Row[]): Promise<void> =>
	makeDatabase(page, 3, [{ name: store, rows }]);

/** Names of all databases on this device. */
export const databasesOn = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort());
