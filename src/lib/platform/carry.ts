/**
 * What goes along when the reader changes the language in the middle of something: the other language is another
 * document, and storage may be blocked. It travels in the address's fragment, which never leaves the device, and is
 * taken out of the address on arrival.
 */
const MARK = '#carry=';

const toText = (value: unknown): string => {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
};

const fromText = (text: string): unknown => {
	const bytes = Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0);
	return JSON.parse(new TextDecoder().decode(bytes));
};

/** The address `href` with `value` (anything JSON can say) in its fragment. */
export const withCarry = (href: string, value: unknown): string =>
	`${href.split('#')[0]}${MARK}${encodeURIComponent(toText(value))}`;

/** What the page before this one sent along, unchecked; null where there is nothing, or nothing readable. */
export function takeCarry(): unknown {
	if (!location.hash.startsWith(MARK)) return null;
	const text = location.hash.slice(MARK.length);
	history.replaceState(history.state, '', location.pathname + location.search);
	try {
		return fromText(decodeURIComponent(text));
	} catch {
		return null; // A damaged fragment: the page opens as it would without.
	}
}
