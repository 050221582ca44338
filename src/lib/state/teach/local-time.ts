const two = (value: number): string => String(value).padStart(2, '0');

/** A moment (milliseconds since 1970) as a `datetime-local` field has it: in the time of the device, to the minute. */
export function toLocalTime(at: number): string {
	const date = new Date(at);
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment that a `datetime-local` field names; null where it is empty or no time. */
export function fromLocalTime(text: string): number | null {
	// Without a zone, ISO 8601 with a time of day is local time (ECMA-262, 21.4.3.2).
	const at = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(text) ? new Date(text).getTime() : Number.NaN;
	return Number.isNaN(at) ? null : at;
}
