import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import { importPublic } from './keys.ts';

const ALG = 'ECDH-ES';
const ENC = 'A256GCM';

/** No submission is longer; a few kilobytes can be made to unpack to gigabytes. */
const MOST_BYTES = 4_000_000;

/** Seals `text` so that only the holder of the private key can read it (RFC 7516, compact). Deflated: it gets sent. */
export async function seal(publicKey: string, text: string): Promise<string> {
	const { kid, key } = await importPublic(publicKey);
	return new CompactEncrypt(new TextEncoder().encode(text))
		.setProtectedHeader({ alg: ALG, enc: ENC, zip: 'DEF', kid })
		.encrypt(key);
}

export interface OpeningKey {
	readonly kid: string;
	readonly key: CryptoKey;
}

export type OpenedText =
	| { readonly code: 'ok'; readonly text: string }
	/** Sealed for another key. */
	| { readonly code: 'other-key' }
	/** Sealed for this key and altered or cut since, or not sealed by us. */
	| { readonly code: 'damaged' };

/** Opens what `seal` made. Never rejects. */
export async function openSealed({ kid, key }: OpeningKey, jwe: string): Promise<OpenedText> {
	const sealedFor = kidOf(jwe);
	if (sealedFor === undefined) return { code: 'damaged' };
	if (sealedFor !== kid) return { code: 'other-key' };
	try {
		const { plaintext } = await compactDecrypt(jwe, key, {
			keyManagementAlgorithms: [ALG],
			contentEncryptionAlgorithms: [ENC],
			maxDecompressedLength: MOST_BYTES
		});
		return { code: 'ok', text: new TextDecoder('utf-8', { fatal: true }).decode(plaintext) };
	} catch {
		return { code: 'damaged' };
	}
}

function kidOf(jwe: string): string | undefined {
	try {
		const { alg, enc, kid } = decodeProtectedHeader(jwe);
		return alg === ALG && enc === ENC && typeof kid === 'string' ? kid : undefined;
	} catch {
		return undefined;
	}
}
