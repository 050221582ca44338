import { fragment } from './fragment.ts';

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

/** The address `href` with `value` (anything JSON can say) in its fragment, beside the fragment that it had. */
export function withCarry(href: string, value: unknown): string {
	const [page = '', at = ''] = href.split('#');
	return page + MARK + encodeURIComponent(toText({ at, value }));
}

/** What the page before this one sent along, unchecked; null where there is nothing, or nothing readable. */
export function takeCarry(): unknown {
	if (!location.hash.startsWith(MARK)) return null;
	// Only a page of ours sends something along: a link from elsewhere must not write into the record.
	const ours = document.referrer.startsWith(`${location.origin}/`);
	const carried = read(location.hash.slice(MARK.length));
	const at = carried?.at ? `#${carried.at}` : '';
	history.replaceState(history.state, '', location.pathname + location.search + at);
	// Only an address that is followed scrolls to its fragment.
	if (carried?.at) document.getElementById(fragment())?.scrollIntoView();
	return ours ? (carried?.value ?? null) : null;
}

function read(text: string): { readonly at: string; readonly value: unknown } | null {
	try {
		const sent = fromText(decodeURIComponent(text));
		if (typeof sent !== 'object' || sent === null || !('value' in sent)) return null;
		return { at: 'at' in sent && typeof sent.at === 'string' ? sent.at : '', value: sent.value };
	} catch {
		return null; // A damaged fragment: the page opens as it would without.
	}
}

/** Gives the focus to a control: as the last thing in loading, because going to a fragment takes it away. */
export function giveFocus(id: string): void {
	const give = () => document.getElementById(id)?.focus();
	if (document.readyState === 'complete') give();
	else window.addEventListener('load', give, { once: true });
}
