/** The outside world as the pages to work in need it; the record they open themselves. */
export interface Ports {
	/** Milliseconds since 1970. */
	now(): number;
	newId(): string;
	newSeed(): string;
}
