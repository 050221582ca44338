/**
 * What an instructor has begun and not finished: the form of an assignment, and by assignment an answer sheet and in
 * what languages its paper was printed.
 */
export type Begun = 'teach-draft' | `teach-sheet ${string}` | `teach-print ${string}`;

/** Keeps it for a reload, or the other language; null forgets it. Blocked storage is no error: the page alone has it. */
export function keepTeachDraft(begun: Begun, draft: unknown): void {
	try {
		if (draft === null) localStorage.removeItem(begun);
		else localStorage.setItem(begun, JSON.stringify(draft));
	} catch {
		// Not kept.
	}
}

/** It as it was kept, unchecked; null where there is none. */
export function keptTeachDraft(begun: Begun): unknown {
	try {
		return JSON.parse(localStorage.getItem(begun) ?? 'null');
	} catch {
		return null;
	}
}
