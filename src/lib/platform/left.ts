/**
 * What a page was about to write when it was left. A transaction that has not ended goes with its page; this storage
 * is written at once.
 */
const KEY = 'reading-the-strategy-left';

/** Keeps changes for the next page that opens the record. Blocked or full storage is no error. */
export function keepLeft(changes: readonly unknown[]): void {
	if (changes.length === 0) return;
	try {
		localStorage.setItem(KEY, JSON.stringify([...read(), ...changes]));
	} catch {
		// They may still have been written: the browser was asked to.
	}
}

/** The changes that pages before this one have left, unchecked, in the order in which they were made; once. */
export function takeLeft(): readonly unknown[] {
	try {
		const left = read();
		localStorage.removeItem(KEY);
		return left;
	} catch {
		return [];
	}
}

function read(): readonly unknown[] {
	try {
		const left: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(left) ? left : [];
	} catch {
		return []; // Blocked, or not ours to read.
	}
}
