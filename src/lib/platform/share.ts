const asFile = (name: string, text: string): File => new File([text], name, { type: 'text/plain' });

/** Whether this browser can hand a text file to another program. */
export function canShareFile(): boolean {
	try {
		return navigator.canShare({ files: [asFile('a.txt', 'a')] });
	} catch {
		return false;
	}
}

/** Hands a text file to a program that the reader chooses, unless they think better of it. */
export async function shareFile(name: string, text: string): Promise<'shared' | 'given-up' | 'refused'> {
	try {
		await navigator.share({ files: [asFile(name, text)] });
		return 'shared';
	} catch (error) {
		// Web Share API: the sheet was closed without a choice.
		return error instanceof DOMException && error.name === 'AbortError' ? 'given-up' : 'refused';
	}
}

/** Copies a text; false where the browser does not let a page do so. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
