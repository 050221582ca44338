const asFile = (name: string, text: string): File => new File([text], name, { type: 'text/plain' });

/** Whether this browser can hand a text file to another program. */
export function canShareFile(): boolean {
	try {
		return navigator.canShare({ files: [asFile('a.txt', 'a')] });
	} catch {
		return false;
	}
}

/** Hands a text file to a program that the reader chooses; false where that was given up or refused. */
export async function shareFile(name: string, text: string): Promise<boolean> {
	try {
		await navigator.share({ files: [asFile(name, text)] });
		return true;
	} catch {
		return false;
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
