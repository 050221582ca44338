import type { KeyFileRead } from '#lib/platform/sealing/key-file.ts';
import type { PrivateKey } from '#lib/platform/sealing/keys.ts';
import type { TeachStore } from '#lib/platform/teach-store/teach-store.ts';
import { readKey } from '../teach/kept-key.ts';

/** Every private key on this device. */
export async function keptKeys(store: TeachStore): Promise<readonly PrivateKey[]> {
	const keys = (await store.all('keys')).map(readKey).filter((key) => key !== null);
	return keys.map(({ privateKey }) => privateKey);
}

export type KeyTaken =
	| { readonly code: 'ok' }
	/** A key, but not the one that this assignment was sealed for. */
	| { readonly code: 'other'; readonly titles: readonly string[] }
	| Exclude<KeyFileRead, { readonly code: 'ok' }>;

/** Reads a key file and keeps its key, also where it belongs to another assignment. jose comes with it. */
export async function takeKey(
	store: TeachStore,
	wanted: string,
	{
		text,
		passphrase,
		now
	}: { readonly text: string; readonly passphrase: string | null; readonly now: number }
): Promise<KeyTaken> {
	const { readKeyFile } = await import('#lib/platform/sealing/key-file.ts');
	const read = await readKeyFile(text, passphrase);
	if (read.code !== 'ok') return read;
	const { kid, publicKey, privateKey } = read.pair;
	const rows = await store.get('keys', publicKey);
	const key = { id: publicKey, kid, privateKey: { ...privateKey }, made: now, own: false, saved: true };
	if (!rows) await store.put('keys', key);
	return publicKey === wanted
		? { code: 'ok' }
		: { code: 'other', titles: read.assignments.map(({ title }) => title) };
}

/** The text of a key file for one assignment; null where the key is not on this device. */
export async function keyFileText(
	store: TeachStore,
	{ id, title, key }: { readonly id: string; readonly title: string; readonly key: string },
	passphrase: string
): Promise<string | null> {
	const kept = readKey(await store.get('keys', key));
	if (!kept) return null;
	const { writeKeyFile } = await import('#lib/platform/sealing/key-file.ts');
	const pair = {
		kid: kept.kid,
		publicKey: kept.id,
		privateKey: { ...kept.privateKey, kty: 'EC', crv: 'P-256' } as const
	};
	return writeKeyFile(pair, [{ id, title }], passphrase === '' ? null : passphrase);
}
