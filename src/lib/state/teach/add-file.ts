import { readAssigned, type AssignedRead } from '#lib/formats/assigned-file/read.ts';
import { fileKindOf, type FileKind } from '#lib/formats/file-kind/file-kind.ts';
import type { KeyAdded } from './key-file.ts';
import type { TeachState } from './teach.svelte.ts';

/** What came of adding one file. */
export type FileAdded =
	| { readonly code: 'assignments'; readonly added: number; readonly known: number; readonly unread: number }
	| { readonly code: 'key'; readonly added: boolean }
	| { readonly code: 'key-trouble'; readonly trouble: Exclude<KeyAdded['code'], 'ok'> }
	/** Another file of this course, which belongs elsewhere. */
	| { readonly code: Exclude<FileKind, 'assignments' | 'key'> }
	| Exclude<AssignedRead, { readonly code: 'ok' }>;

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
	const kind = read.code === 'not-ours' || read.code === 'not-json' ? fileKindOf(text) : null;
	if (kind === null) return read;
	if (kind === 'assignments') return { code: 'damaged' };
	if (kind !== 'key') return { code: kind };
	const { addKeyFile } = await import('./key-file.ts');
	const key = await addKeyFile(teach, text, passphrase, now);
	return key.code === 'ok' ? { code: 'key', added: key.added } : { code: 'key-trouble', trouble: key.code };
}
