import { openDB, type IDBPDatabase } from 'idb';
import { NAME } from './name.ts';

const MARK = '.aside.';

interface Row {
	readonly store: string;
	readonly key: IDBValidKey;
	readonly value: unknown;
}

/** Copies every row of `database` into a new database and gives its name; null where there was nothing to keep. */
export async function setAside(database: IDBPDatabase): Promise<string | null> {
	const rows: Row[] = [];
	for (const store of database.objectStoreNames) {
		let cursor = await database.transaction(store).store.openCursor();
		while (cursor) {
			rows.push({ store, key: cursor.primaryKey, value: cursor.value });
			cursor = await cursor.continue();
		}
	}
	if (rows.length === 0) return null;
	const name = `${database.name}${MARK}${(await asides()).length + 1}`;
	const copy = await openDB(name, 1, {
		upgrade: (created) => void created.createObjectStore('rows', { autoIncrement: true })
	});
	const writing = copy.transaction('rows', 'readwrite', { durability: 'strict' });
	for (const row of rows) void writing.store.add(row);
	await writing.done;
	copy.close();
	return name;
}

/** Names of the databases that were set aside on this device. */
export async function asides(): Promise<readonly string[]> {
	try {
		const found = await indexedDB.databases();
		return found.flatMap(({ name }) => (name?.startsWith(NAME) && name.includes(MARK) ? [name] : [])).sort();
	} catch {
		return []; // A browser that cannot list them: the one just made is still offered by its name.
	}
}

/** All rows of a database that was set aside, as JSON text to download. */
export async function readAside(name: string): Promise<string> {
	const copy = await openDB(name);
	const rows: unknown[] = await copy.getAll('rows');
	copy.close();
	return JSON.stringify({ name, rows }, null, '\t');
}
