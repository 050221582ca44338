/** Small conveniences that may be lost without harm: where somebody was reading. Blocked storage is no error. */
const PLACE = 'place';

export interface Place {
	readonly lesson: string;
	/** Id of the section's heading. */
	readonly section: string;
}

export function keepPlace(place: Place): void {
	try {
		localStorage.setItem(PLACE, `${place.lesson}#${place.section}`);
	} catch {
		// Not kept: the course home then leads to the start of the next lesson.
	}
}

export function lastPlace(): Place | null {
	try {
		const [lesson, section = ''] = (localStorage.getItem(PLACE) ?? '').split('#');
		return lesson ? { lesson, section } : null;
	} catch {
		return null;
	}
}

/** Part of "erase everything": the place, the theme and the language. */
export function forgetSettings(): void {
	try {
		localStorage.clear();
	} catch {
		// Nothing was kept.
	}
}
