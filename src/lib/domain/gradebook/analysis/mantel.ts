/** Scores of one group in one stratum. */
export interface GroupSums {
	readonly n: number;
	readonly sum: number;
	readonly squares: number;
}

export interface Stratum {
	readonly reference: GroupSums;
	readonly focal: GroupSums;
}

export interface Mantel {
	/**
	 * Standardised mean difference, focal less reference, each stratum weighing as many as it has of the focal group
	 * (Dorans & Kulick 1986; Dorans & Schmitt 1991 for scores in parts).
	 */
	readonly gap: number;
	/** Mantel (1963), one degree of freedom; null where nobody's score differs. */
	readonly chiSquare: number | null;
	/** `gap` over the standard deviation of all scores compared. */
	readonly effect: number | null;
	/** Students in strata that hold both groups: only they are compared. */
	readonly reference: number;
	readonly focal: number;
}

/** Null where no stratum holds both groups. */
export function mantel(strata: readonly Stratum[]): Mantel | null {
	const all = { sum: 0, expected: 0, variance: 0, gap: 0, reference: 0, focal: 0, scores: 0, squares: 0 };
	for (const { reference, focal } of strata) {
		if (reference.n === 0 || focal.n === 0) continue;
		const n = reference.n + focal.n;
		const [scores, squares] = [reference.sum + focal.sum, reference.squares + focal.squares];
		all.sum += focal.sum;
		all.expected += (focal.n * scores) / n;
		all.variance += (reference.n * focal.n * (n * squares - scores ** 2)) / (n * n * (n - 1));
		all.gap += focal.sum - focal.n * (reference.sum / reference.n);
		all.reference += reference.n;
		all.focal += focal.n;
		all.scores += scores;
		all.squares += squares;
	}
	const n = all.reference + all.focal;
	if (n === 0) return null;
	const gap = all.gap / all.focal;
	const spread = Math.sqrt(Math.max(0, (all.squares - all.scores ** 2 / n) / (n - 1)));
	return {
		gap,
		chiSquare: all.variance < 1e-12 ? null : (all.sum - all.expected) ** 2 / all.variance,
		effect: spread < 1e-6 ? null : gap / spread,
		reference: all.reference,
		focal: all.focal
	};
}
