import { download } from '#lib/platform/files.ts';
import { readAside } from '#lib/platform/indexeddb/aside.ts';
import type { RecordState } from './record.svelte.ts';

/** Gives the reader the whole record as a file; `at` is the moment, in milliseconds since 1970. */
export async function saveBackup(record: RecordState<unknown>, at: number): Promise<void> {
	const day = new Date(at).toISOString().slice(0, 10);
	download(`reading-the-strategy-${day}.json`, await record.backup(at));
}

/** Gives the reader what was set aside under `name` as a file. */
export async function saveAside(name: string): Promise<void> {
	download(`${name}.json`, await readAside(name));
}
