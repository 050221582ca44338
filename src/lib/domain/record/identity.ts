import * as v from 'valibot';
import type { Event, Unread } from './model.ts';

/**
 * What an entry of the record is told apart by. An unread one still has the id it was given, if only that can be
 * read; without one it is known by its whole contents, so that it too is kept just once. Never empty.
 */
export function identityOf(entry: Event | Unread): string {
	if (entry.type !== 'unread') return entry.id;
	// `~` comes behind every digit and letter: what has no time sorts last.
	return v.is(Identified, entry.raw) ? entry.raw.id : `~${canonicalText(entry.raw)}`;
}

const Identified = v.object({ id: v.pipe(v.string(), v.nonEmpty()) });

/** JSON with the fields of every object in order of their names: equal contents, equal text. */
export function canonicalText(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`).join(',')}}`;
}
