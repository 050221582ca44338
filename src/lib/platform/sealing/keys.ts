import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import { exportJWK } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import { importJWK } from 'jose/key/import';
import { decode, encode } from 'jose/base64url';
import * as v from 'valibot';

/** A point on P-256 with its secret, as JSON Web Key (RFC 7517): what is stored, and put in a key file. */
export interface PrivateKey {
	readonly kty: 'EC';
	readonly crv: 'P-256';
	readonly x: string;
	readonly y: string;
	readonly d: string;
}

export interface KeyPair {
	/** Names the key: its thumbprint (RFC 7638). */
	readonly kid: string;
	/** What an assignment carries: x and y, 64 bytes in base64url. */
	readonly publicKey: string;
	readonly privateKey: PrivateKey;
}

const coordinate = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
export const PrivateKeySchema = v.object({
	kty: v.literal('EC'),
	crv: v.literal('P-256'),
	x: coordinate,
	y: coordinate,
	d: coordinate
}) satisfies v.GenericSchema<PrivateKey>;

export async function newKeyPair(): Promise<KeyPair> {
	const { privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
	return pairOf(v.parse(PrivateKeySchema, await exportJWK(privateKey)));
}

/** The pair of a private key. */
export async function pairOf({ kty, crv, x, y, d }: PrivateKey): Promise<KeyPair> {
	return {
		kid: await calculateJwkThumbprint({ kty, crv, x, y }),
		publicKey: encode(joined(decode(x), decode(y))),
		privateKey: { kty, crv, x, y, d }
	};
}

/** The public key of an assignment, ready for use. Rejects where its point is not on the curve. */
export async function importPublic(
	publicKey: string
): Promise<{ readonly kid: string; readonly key: CryptoKey }> {
	const bytes = decode(publicKey);
	const jwk = {
		kty: 'EC',
		crv: 'P-256',
		x: encode(bytes.slice(0, 32)),
		y: encode(bytes.slice(32))
	};
	return { kid: await calculateJwkThumbprint(jwk), key: keyOf(await importJWK(jwk, 'ECDH-ES')) };
}

/** A private key, ready for use: imported once, it opens any number of submissions. */
export async function importPrivate(privateKey: PrivateKey): Promise<CryptoKey> {
	return keyOf(await importJWK({ ...privateKey }, 'ECDH-ES'));
}

function keyOf(key: CryptoKey | Uint8Array): CryptoKey {
	if (key instanceof Uint8Array) throw new Error('an elliptic key came as bytes');
	return key;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(one.length + other.length);
	bytes.set(one);
	bytes.set(other, one.length);
	return bytes;
}
