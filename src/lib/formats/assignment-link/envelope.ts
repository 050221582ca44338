import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64url, toBase64url } from './base64url.ts';

/**
 * What every version of a link is: the version, one byte; the length of the body, two; the body; the first eight bytes of
 * the SHA-256 of all that. A later version may change the body only, so that this one can tell it from a damaged link.
 */
const HEAD = 3;
const SUM = 8;
const BODY_MOST = 0xffff;

export type Enveloped =
	| { readonly code: 'ok'; readonly body: Uint8Array; readonly checksum: string }
	/** Nothing there at all. */
	| { readonly code: 'empty' }
	/** No link of an assignment. */
	| { readonly code: 'not-ours' }
	/** The end is not there. */
	| { readonly code: 'cut' }
	/** Something in it is not as it was written. */
	| { readonly code: 'damaged' }
	/** Whole, and of a later version of the course. */
	| { readonly code: 'newer'; readonly v: number };

export function writeEnvelope(version: number, body: Uint8Array): string {
	if (body.length > BODY_MOST) throw new Error(`a link of ${body.length} bytes`);
	const bytes = new Uint8Array(HEAD + body.length + SUM);
	bytes.set([version, body.length >> 8, body.length & 0xff]);
	bytes.set(body, HEAD);
	bytes.set(sumOf(bytes), HEAD + body.length);
	return toBase64url(bytes);
}

/** What mail programs add is passed over: spaces, line ends, and whatever follows the end. */
export function readEnvelope(fragment: string, version: number): Enveloped {
	const text = fragment.replace(/^\s*#/, '').replace(/[\s\u200b\u2060\ufeff]/g, '');
	if (text === '') return { code: 'empty' };
	const digits = /^[\w-]*/.exec(text)?.[0] ?? '';
	const [v = 0, high = 0, low = 0] = fromBase64url(digits.slice(0, 4));
	const ours = v === version;
	if (digits.length < 4) return { code: 'not-ours' };

	const length = HEAD + ((high << 8) | low) + SUM;
	const wanted = Math.ceil((length * 4) / 3);
	if (digits.length < wanted) {
		if (!ours) return { code: 'not-ours' };
		return { code: digits.length < text.length ? 'damaged' : 'cut' };
	}
	const bytes = fromBase64url(digits.slice(0, wanted)).slice(0, length);
	const sum = bytes.slice(-SUM);
	if (toBase64url(sumOf(bytes)) !== toBase64url(sum)) return { code: ours ? 'damaged' : 'not-ours' };
	if (!ours) return { code: 'newer', v };
	return { code: 'ok', body: bytes.slice(HEAD, -SUM), checksum: toBase64url(sum) };
}

const sumOf = (bytes: Uint8Array): Uint8Array => sha256(bytes.slice(0, -SUM)).slice(0, SUM);
