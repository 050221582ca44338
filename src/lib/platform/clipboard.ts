/** Copies a text; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false; // Not on an insecure address, or the reader said no.
	}
}
