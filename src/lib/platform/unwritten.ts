/**
 * What a page was about to write when it was left. A transaction that has not ended goes with its page; this storage
 * is written at once.
 */
const KEY = 'reading-the-strategy-unwritten';

/** Keeps changes for the next page that opens the record. Blocked or full storage is no error. */
export function keepUnwritten(changes: readonly unknown[]): void {
	if (changes.length === 0) return;
	try {
		localStorage.setItem(KEY, JSON.stringify([...read(), ...changes]));
	} catch {
		// They may still have been written: the browser was asked to.
	}
}

/** The changes that pages before this one have left, unchecked, in the order in which they were made; once. */
export function takeUnwritten(): readonly unknown[] {
	try {
		const unwritten = read();
		localStorage.removeItem(KEY);
		return unwritten;
	} catch {
		return [];
	}
}

function read(): readonly unknown[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept : [];
	} catch {
		return []; // Blocked, or not ours to read.
	}
}
