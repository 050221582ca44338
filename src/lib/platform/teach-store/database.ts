import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { setAside } from '../indexeddb/aside.ts';
import { troubleOf, type Trouble } from '../indexeddb/trouble.ts';
import { STORE_NAMES, STORES } from './rows.ts';

/** Apart from the reader's record: an instructor's work is not theirs to erase with it, nor the other way round. */
export const NAME = 'reading-the-strategy-teach';

export interface Opened {
	readonly database: IDBPDatabase | null;
	readonly trouble: Trouble | null;
}

/** Opened without a version, so that a database of a newer course is read as far as it is understood. */
const open = (): Promise<IDBPDatabase> =>
	openDB(NAME, undefined, {
		upgrade(database) {
			for (const name of STORE_NAMES) {
				const { keyPath, ofAssignment } = STORES[name];
				const store = database.createObjectStore(name, { keyPath });
				if (ofAssignment) store.createIndex('assignment', 'assignment');
			}
		},
		blocking(_current, _blocked, event) {
			// Another tab wants to set this database aside: do not stand in its way.
			if (event.target instanceof IDBDatabase) event.target.close();
		}
	});

const isOurs = (database: IDBPDatabase): boolean =>
	STORE_NAMES.every((name) => {
		if (!database.objectStoreNames.contains(name)) return false;
		const { store } = database.transaction(name);
		return (
			store.keyPath === STORES[name].keyPath &&
			(!STORES[name].ofAssignment || store.indexNames.contains('assignment'))
		);
	});

/** Opens the instructor's database. One that is not ours is copied to another name and made anew. Never throws. */
export async function openDatabase(): Promise<Opened> {
	try {
		const database = await open();
		if (isOurs(database)) return { database, trouble: null };
		const aside = await setAside(database);
		database.close();
		await deleteDB(NAME);
		return { database: await open(), trouble: aside ? { code: 'foreign', aside } : null };
	} catch (error) {
		return { database: null, trouble: troubleOf(error) };
	}
}
