/** The middle of `values`; NaN where there are none. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** "median (min–max)", or a dash where nothing was measured. */
export function spread(values: readonly number[], digits = 0): string {
	if (values.length === 0) return '–';
	const [middle, low, high] = [median(values), Math.min(...values), Math.max(...values)];
	return `${middle.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
