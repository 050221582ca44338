import { readAssigned, type AssignedRead } from '#lib/formats/assigned-file/read.ts';
import { FORMAT as GRADEBOOK } from '#lib/formats/gradebook-file/model.ts';
import type { KeyAdded } from './key-file.ts';
import type { TeachState } from './teach.svelte.ts';

/** What came of adding one file. */
export type FileAdded =
	| { readonly code: 'assignments'; readonly added: number; readonly known: number; readonly unread: number }
	| { readonly code: 'key'; readonly added: boolean }
	| { readonly code: 'key-trouble'; readonly trouble: Exclude<KeyAdded['code'], 'ok'> }
	/** A gradebook to be continued: it holds its assignment, and is opened on the gradebook's page. */
	| { readonly code: 'gradebook' }
	| Exclude<AssignedRead, { readonly code: 'ok' }>;

const KEY_FORMAT = 'reading-the-strategy/key';

/** Adds a file of assignments or of a key. `passphrase` is for a key that is protected. */
export async function addFile(
	teach: TeachState,
	text: string,
	passphrase: string | null,
	now: number
): Promise<FileAdded> {
	const read = readAssigned(text);
	if (read.code === 'ok') {
		const added = await teach.add(read.copies);
		return { code: 'assignments', added, known: read.copies.length - added, unread: read.unread };
	}
	if (read.code === 'not-ours' && read.format === GRADEBOOK) return { code: 'gradebook' };
	if (!text.includes(KEY_FORMAT)) return read;
	const { addKeyFile } = await import('./key-file.ts');
	const key = await addKeyFile(teach, text, passphrase, now);
	return key.code === 'ok' ? { code: 'key', added: key.added } : { code: 'key-trouble', trouble: key.code };
}
