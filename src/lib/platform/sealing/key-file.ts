import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import * as v from 'valibot';
import { importPrivate, pairOf, PrivateKeySchema, type KeyPair } from './keys.ts';
import { openSealed, seal } from './seal.ts';

const FORMAT = 'reading-the-strategy/key';
const VERSION = 1;

/** Rounds of PBKDF2 with SHA-256, as OWASP's password storage cheat sheet has them; a file may ask for no more work than twice that. */
const ROUNDS = 600_000;

/** Which assignments the key belongs to, for a person who finds the file. */
export interface KeyFor {
	readonly id: string;
	readonly title: string;
}

/** The text of a key file; without a passphrase whoever has the file can read the submissions. */
export async function writeKeyFile(
	{ kid, privateKey }: KeyPair,
	assignments: readonly KeyFor[],
	passphrase: string | null
): Promise<string> {
	const secret =
		passphrase === null
			? { key: privateKey }
			: { wrapped: await wrap(JSON.stringify(privateKey), passphrase) };
	return `${JSON.stringify({ format: FORMAT, v: VERSION, kid, assignments, ...secret }, null, '\t')}\n`;
}

export type KeyFileRead =
	| { readonly code: 'ok'; readonly pair: KeyPair; readonly assignments: readonly KeyFor[] }
	| { readonly code: 'not-a-key-file' }
	| { readonly code: 'newer'; readonly v: number }
	| { readonly code: 'damaged' }
	/** Protected, and no passphrase was given. */
	| { readonly code: 'passphrase-wanted' }
	| { readonly code: 'wrong-passphrase' };

/** Never rejects. A protected file that was altered within its secret cannot be told from a wrong passphrase. */
export async function readKeyFile(text: string, passphrase: string | null): Promise<KeyFileRead> {
	const json = parse(text);
	if (!v.is(Ours, json)) return { code: text.includes(FORMAT) ? 'damaged' : 'not-a-key-file' };
	if (v.is(Newer, json)) return { code: 'newer', v: json.v };
	if (!v.is(FileSchema, json)) return { code: 'damaged' };
	if ('wrapped' in json && passphrase === null) return { code: 'passphrase-wanted' };
	const secret = 'wrapped' in json ? await unwrap(json.wrapped, passphrase ?? '') : json.key;
	if (secret === undefined) return { code: 'wrong-passphrase' };
	const pair = await checked(secret);
	return pair?.kid === json.kid ? { code: 'ok', pair, assignments: json.assignments } : { code: 'damaged' };
}

const Ours = v.object({ format: v.literal(FORMAT) });
const Newer = v.object({ v: v.pipe(v.number(), v.gtValue(VERSION)) });
const common = {
	v: v.literal(VERSION),
	kid: v.string(),
	assignments: v.array(v.object({ id: v.string(), title: v.string() }))
};
const FileSchema = v.union([
	v.object({ ...common, wrapped: v.string() }),
	v.object({ ...common, key: PrivateKeySchema })
]);

/** The pair, if its halves belong together: a digit changed in one shows only when something is opened. */
async function checked(secret: unknown): Promise<KeyPair | undefined> {
	if (!v.is(PrivateKeySchema, secret)) return undefined;
	try {
		const pair = await pairOf(secret);
		const key = await importPrivate(pair.privateKey);
		const opened = await openSealed({ kid: pair.kid, key }, await seal(pair.publicKey, pair.kid));
		return opened.code === 'ok' ? pair : undefined;
	} catch {
		return undefined;
	}
}

/** The same words typed on another system are other bytes: é may come as one sign or as two. */
const bytesOf = (passphrase: string): Uint8Array => new TextEncoder().encode(passphrase.normalize('NFKC'));

const wrap = (text: string, passphrase: string): Promise<string> =>
	new CompactEncrypt(new TextEncoder().encode(text))
		.setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM' })
		.setKeyManagementParameters({ p2c: ROUNDS })
		.encrypt(bytesOf(passphrase));

async function unwrap(jwe: string, passphrase: string): Promise<unknown> {
	try {
		const { plaintext } = await compactDecrypt(jwe, bytesOf(passphrase), {
			keyManagementAlgorithms: ['PBES2-HS256+A128KW'],
			contentEncryptionAlgorithms: ['A256GCM'],
			maxPBES2Count: 2 * ROUNDS
		});
		return parse(new TextDecoder().decode(plaintext));
	} catch {
		return undefined;
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
