/** `parts` with `value` as the answer to `id`, or without an answer to it; null where no answer is left. */
export function withPart<V>(
	parts: Readonly<Record<string, V>>,
	id: string,
	value: V | undefined
): Readonly<Record<string, V>> | null {
	const others = Object.entries(parts).filter(([part]) => part !== id);
	const entries: readonly (readonly [string, V])[] = value === undefined ? others : [...others, [id, value]];
	return entries.length === 0 ? null : Object.fromEntries(entries);
}
