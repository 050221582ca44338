import { canonicalText, identityOf } from './identity.ts';
import type { Event, Unread } from './model.ts';

type Entry = Event | Unread;

/**
 * Everything that either record holds, once, in order of ids and so of time. In whatever order and however often
 * records are merged, the same comes out: two tabs, two devices and a backup cannot lose each other's work.
 */
export function mergeRecords(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
	const byIdentity = new Map<string, Entry>();
	for (const entry of [...a, ...b]) {
		const identity = identityOf(entry);
		const other = byIdentity.get(identity);
		byIdentity.set(identity, other ? preferred(other, entry) : entry);
	}
	return [...byIdentity].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

/**
 * One id is one event, so that its two copies say the same. Should one be damaged, the copy that can be read
 * stays; beyond that any choice will do that does not hang on which came first.
 */
function preferred(a: Entry, b: Entry): Entry {
	if (a === b) return a;
	if ((a.type === 'unread') !== (b.type === 'unread')) return a.type === 'unread' ? b : a;
	return canonicalText(a) <= canonicalText(b) ? a : b;
}
