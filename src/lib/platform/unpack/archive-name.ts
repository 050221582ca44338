/**
 * The name of a file whose archive does not say in what it is written: `name` has a sign for each byte. Finder writes UTF-8
 * without saying so, Windows in Chinese GBK.
 */
export function archiveName(name: string): string {
	const bytes = Uint8Array.from(name, (sign) => sign.charCodeAt(0));
	return decoded('utf-8', bytes) ?? (maybeChinese(name) ? decoded('gb18030', bytes) : null) ?? name;
}

/** In other languages of Windows, letters with accents seldom stand side by side; in Chinese most bytes do. */
const maybeChinese = (name: string): boolean => /[\x81-\xfe][\xa1-\xfe]/.test(name);

function decoded(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
