/** What the address names within its page; as it stands where it was cut in the middle of a character. */
export function fragment(): string {
	const text = location.hash.slice(1);
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
