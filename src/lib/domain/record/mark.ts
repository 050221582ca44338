/** As much of an event as counting the checks of a lesson needs. */
export interface Mark {
	readonly type: string;
	readonly item: string | null;
}

/** Reads from a stored row what it is and which item it is about; a row that cannot be read counts for nothing. */
export function readMark(row: unknown): Mark {
	const field = (name: string): unknown =>
		typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
	const type = field('type');
	const item = field('item');
	const known = field('v') === 1 && typeof type === 'string';
	return { type: known ? type : 'unread', item: typeof item === 'string' ? item : null };
}
