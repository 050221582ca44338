import { identityOf } from '#lib/domain/record/identity.ts';
import type { Event, Unread } from '#lib/domain/record/model.ts';
import { readBackup, type BackupRead } from '#lib/formats/backup/read.ts';
import type { Kept } from '#lib/platform/indexeddb/record-store.ts';
import type { RecordState } from './record.svelte.ts';

/** What came of adding a file: how many events were new, or why it could not be read. */
export type Restored =
	{ readonly code: 'ok'; readonly added: number } | Exclude<BackupRead, { readonly code: 'ok' }>;

/** Adds the events of a backup file to the record. What is known already is left as it is. */
export async function restoreBackup(record: RecordState<unknown>, text: string): Promise<Restored> {
	const result = readBackup(text);
	if (result.code !== 'ok') return result;
	const before = record.events.length;
	await record.add(result.events.map(asKept));
	return { code: 'ok', added: record.events.length - before };
}

/** What cannot be read is kept as it came, under the id by which it is told apart. */
function asKept(entry: Event | Unread): Kept {
	if (entry.type !== 'unread') return entry;
	const { raw } = entry;
	const id = identityOf(entry);
	return typeof raw === 'object' && raw !== null ? { ...raw, id } : { id };
}
