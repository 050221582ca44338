const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** RFC 4648, section 5, without padding. The platforms' own are not everywhere yet, or take text only. */
export function toBase64url(bytes: Uint8Array): string {
	let text = '';
	let carried = 0;
	let bits = 0;
	for (const byte of bytes) {
		carried = ((carried << 8) | byte) & 0xffff;
		for (bits += 8; bits >= 6; bits -= 6) text += DIGITS[(carried >> (bits - 6)) & 63];
	}
	return bits > 0 ? text + DIGITS[(carried << (6 - bits)) & 63] : text;
}

/** The whole bytes of `digits`, of which each must be one; bits beyond the last byte say nothing. */
export function fromBase64url(digits: string): Uint8Array {
	const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
	let carried = 0;
	let bits = 0;
	let length = 0;
	for (const digit of digits) {
		carried = ((carried << 6) | (VALUES.get(digit) ?? 0)) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[length++] = carried >> bits;
	}
	return bytes;
}
