/** Says in the page that an address names a fact, or a term, that is not here. */
export function start(): void {
	const message = document.getElementById('unknown-fragment');
	const words = message?.querySelector<HTMLElement>('[data-template]');
	const template = words?.textContent ?? '';

	function look(): void {
		const id = named();
		const unknown = id !== '' && id !== 'main' && document.getElementById(id) === null;
		if (words && unknown) words.textContent = template.replace('{id}', () => id.slice(0, 40));
		if (message) message.hidden = !unknown;
		if (unknown) message?.scrollIntoView();
	}

	window.addEventListener('hashchange', look);
	look();
}

/** What the address names. By itself, so that this island shares no file with others. */
function named(): string {
	const text = location.hash.slice(1);
	try {
		return decodeURIComponent(text);
	} catch {
		return text; // Cut in the middle of a character.
	}
}
