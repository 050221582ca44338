/**
 * Why the record is not, or not all, kept in the browser's database:
 * `blocked` there is none for us here; `full` the device has no room; `broken` it fails to read or write;
 * `foreign` it was not ours or was damaged, and has been set aside under the name given.
 */
export type Trouble =
	{ readonly code: 'blocked' | 'full' | 'broken' } | { readonly code: 'foreign'; readonly aside: string };

export function troubleOf(error: unknown): Trouble {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return { code: 'full' };
	if (name === 'SecurityError' || name === 'InvalidStateError') return { code: 'blocked' };
	return { code: 'broken' };
}
