/**
 * For the component of a reading page only. What `load` returns else, SvelteKit writes twice more: as a script, and as
 * data for its client, which a reading page has not. Both pass over a field that is not enumerable.
 */
export function unsent<T>(value: T): { readonly value: T } {
	const hidden = { value };
	Object.defineProperty(hidden, 'value', { enumerable: false });
	return hidden;
}
