/** Hands `text` to the reader as a file to keep. */
export const download = (name: string, text: string, type = 'application/json'): void =>
	downloadBlob(name, new Blob([text], { type }));

/** The same with what is too long for one text. */
export function downloadBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	document.body.append(link);
	link.click();
	link.remove();
	// The browser has read the address by the next task; a later release would keep the blob in memory.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
