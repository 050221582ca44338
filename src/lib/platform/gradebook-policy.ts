/** Which of several submissions counts, as the instructor chose it last; lost without harm. */
const name = (assignment: string): string => `teach-policy ${assignment}`;

export function keepPolicy(assignment: string, policy: unknown): void {
	try {
		localStorage.setItem(name(assignment), JSON.stringify(policy));
	} catch {
		// Not kept: the page says what is chosen, and it can be chosen again.
	}
}

/** Unchecked; null where there is none, or none that can be read. */
export function keptPolicy(assignment: string): unknown {
	try {
		return JSON.parse(localStorage.getItem(name(assignment)) ?? 'null');
	} catch {
		return null;
	}
}
