/** `ids` with `id` one place earlier (-1) or later (1); the same list where it can go no further. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
	const from = ids.indexOf(id);
	const neighbour = ids[from + by];
	if (from < 0 || neighbour === undefined) return ids;
	return ids.map((current, index) => (index === from ? neighbour : index === from + by ? id : current));
}
