/** Where an unfinished assignment is kept: a reload, or the other language, finds it again. */
const KEY = 'teach-draft';

/** Keeps the form; null forgets it. Blocked storage is no error: the form is then kept by the page alone. */
export function keepTeachDraft(draft: unknown): void {
	try {
		if (draft === null) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(draft));
	} catch {
		// Not kept.
	}
}

/** The form as it was kept, unchecked; null where there is none. */
export function keptTeachDraft(): unknown {
	try {
		return JSON.parse(localStorage.getItem(KEY) ?? 'null');
	} catch {
		return null;
	}
}
