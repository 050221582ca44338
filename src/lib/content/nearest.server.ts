/** The one of `candidates` that the author most likely meant, or undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	// Farther than this is another word, and naming it would mislead.
	let least = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < least) {
			least = distance;
			best = candidate;
		}
	}
	return best;
}

/** `Did you mean …?`, or `otherwise` where nothing is near. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
	const near = nearest(word, candidates);
	return near === undefined ? otherwise : `Did you mean \`${near}\`?`;
}

/** Levenshtein: insertions, deletions and replacements that lead from one word to the other. */
function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		previous = row;
	}
	return previous[b.length] ?? 0;
}
