/** Digits as typed, full-width ones too; null where it is no whole number. */
export function wholeNumber(text: string): number | null {
	const digits = text.normalize('NFKC').trim();
	return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}
