import type { Event, Unread } from './model.ts';

/** The events that can be read, in order of their ids and so of time. */
export const inTimeOrder = (record: readonly (Event | Unread)[]): readonly Event[] =>
	// Records come sorted from storage: this costs one look at each then.
	record.filter((entry) => entry.type !== 'unread').sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
