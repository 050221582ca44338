import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { setAside } from './aside.ts';
import { NAME } from './name.ts';
import { troubleOf, type Trouble } from './trouble.ts';

const SPARE_NAMES = [NAME, `${NAME}-2`, `${NAME}-3`];

/** Rows by their key path: events by `id`, drafts by `attempt`. Rows are whatever was stored: readers check them. */
export type Database = IDBPDatabase;

export interface Opened {
	readonly database: Database | null;
	readonly trouble: Trouble | null;
}

/** Opened without a version, so that a database of a newer course is read as far as it is understood. */
const open = (name: string): Promise<Database> =>
	openDB(name, undefined, {
		upgrade(database) {
			database.createObjectStore('events', { keyPath: 'id' }).createIndex('attempt', 'attempt');
			database.createObjectStore('drafts', { keyPath: 'attempt' });
		},
		blocking(_current, _blocked, event) {
			// Another tab wants to set this database aside or erase it: do not stand in its way.
			if (event.target instanceof IDBDatabase) event.target.close();
		}
	});

function isOurs(database: Database): boolean {
	const stores = database.objectStoreNames;
	if (!stores.contains('events') || !stores.contains('drafts')) return false;
	const { store } = database.transaction('events');
	return store.keyPath === 'id' && store.indexNames.contains('attempt');
}

/**
 * Opens the record's database. One that is not ours is copied to another name and made anew; one that cannot even be
 * opened is left alone and another name is used. Never throws.
 */
export async function openDatabase(): Promise<Opened> {
	let trouble: Trouble | null = null;
	for (const name of SPARE_NAMES) {
		try {
			const database = await open(name);
			if (isOurs(database)) return { database, trouble };
			const aside = await setAside(database);
			database.close();
			await deleteDB(name);
			return { database: await open(name), trouble: aside ? { code: 'foreign', aside } : null };
		} catch (error) {
			trouble = troubleOf(error);
			if (trouble.code === 'blocked') return { database: null, trouble };
		}
	}
	return { database: null, trouble };
}
