import { download } from '#lib/platform/files.ts';
import { readKeyFile, writeKeyFile, type KeyFileRead } from '#lib/platform/sealing/key-file.ts';
import type { KeptKey } from './kept-key.ts';
import type { TeachState } from './teach.svelte.ts';

// Imported when a key file is saved or read: jose is not part of the page.

/** Gives the instructor the key as a file, wrapped where there is a passphrase. */
export async function saveKeyFile(teach: TeachState, key: KeptKey, passphrase: string): Promise<void> {
	const sealedForIt = teach.copies
		.filter(({ assignment }) => assignment.key === key.id)
		.map(({ assignment: { id, title } }) => ({ id, title }));
	const pair = { kid: key.kid, publicKey: key.id, privateKey: key.privateKey };
	const text = await writeKeyFile(pair, sealedForIt, passphrase === '' ? null : passphrase);
	download(`key-${key.kid.slice(0, 8)}.json`, text);
}

/** What came of reading a key file: `added` is whether it was new here. */
export type KeyAdded =
	{ readonly code: 'ok'; readonly added: boolean } | Exclude<KeyFileRead, { readonly code: 'ok' }>;

export async function addKeyFile(
	teach: TeachState,
	text: string,
	passphrase: string | null,
	now: number
): Promise<KeyAdded> {
	const read = await readKeyFile(text, passphrase);
	if (read.code !== 'ok') return read;
	const { kid, publicKey, privateKey } = read.pair;
	// Whoever imports a key has the file.
	const key = { id: publicKey, kid, privateKey: { ...privateKey }, made: now, own: false, saved: true };
	return { code: 'ok', added: await teach.addKey(key) };
}
