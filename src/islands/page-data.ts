/** The data block of a reading page, written by the same build as this script: its shape needs no check. */
export function pageData<T>(id: string): T {
	const block = document.getElementById(id);
	return JSON.parse(block?.textContent ?? 'null');
}

/** The element that a page keeps for an island. */
export function place(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (!element) throw new Error(`this page has no element #${id}`);
	return element;
}
