import { isLanguage, type Language } from '#lib/domain/course/language.ts';

/** Small conveniences that may be lost without harm: where somebody was reading. Blocked storage is no error. */
const PLACE = 'place';
/** Everything that the course keeps here; the other two are set by the inline script of app.html. */
const KEYS = [PLACE, 'theme', 'language'];

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
	const [lesson, section = ''] = (read(PLACE) ?? '').split('#');
	return lesson ? { lesson, section } : null;
}

/** The language that the reader chose last, else that of the browser, else English. */
export function preferredLanguage(): Language {
	const kept = read('language');
	if (isLanguage(kept)) return kept;
	return navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag))?.startsWith('zh') ? 'zh' : 'en';
}

export function keepLanguage(language: Language): void {
	try {
		localStorage.setItem('language', language);
	} catch {
		// Not kept: the next page opens in the browser's language.
	}
}

function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Part of "erase everything": the place, the theme and the language. */
export function forgetSettings(): void {
	try {
		// The origin may be shared with other courses: only what is ours goes.
		for (const key of KEYS) localStorage.removeItem(key);
	} catch {
		// Nothing was kept.
	}
}
