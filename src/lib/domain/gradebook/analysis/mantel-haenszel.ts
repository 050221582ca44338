/** One stratum: how many of each group were right and wrong. */
export interface Table {
	readonly referenceRight: number;
	readonly referenceWrong: number;
	readonly focalRight: number;
	readonly focalWrong: number;
}

export interface MantelHaenszel {
	/** Common odds ratio, above 1 where the reference group does better; 0 or Infinity where only one side was ever wrong. */
	readonly odds: number;
	/** With continuity correction; one degree of freedom. */
	readonly chiSquare: number;
	/** Standard error of ln(odds) by Robins, Breslow & Greenland (1986); null where `odds` is 0 or Infinity. */
	readonly error: number | null;
	/** Mantel & Fleiss (1980): at least 5, or else `chiSquare` has no known distribution. */
	readonly leeway: number;
}

/** Mantel & Haenszel (1959), for DIF as Holland & Thayer (1988) use it. Null where no stratum tells anything. */
export function mantelHaenszel(tables: readonly Table[]): MantelHaenszel | null {
	const sums = { right: 0, expected: 0, variance: 0, least: 0, most: 0, r: 0, s: 0, pr: 0, mixed: 0, qs: 0 };
	for (const { referenceRight: a, referenceWrong: b, focalRight: c, focalWrong: d } of tables) {
		const n = a + b + c + d;
		if (n < 2) continue;
		const [r, s, p, q] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
		sums.right += a;
		sums.expected += ((a + b) * (a + c)) / n;
		sums.variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1));
		sums.least += Math.max(0, a - d);
		sums.most += Math.min(a + b, a + c);
		sums.r += r;
		sums.s += s;
		sums.pr += p * r;
		sums.mixed += p * s + q * r;
		sums.qs += q * s;
	}
	if (sums.variance === 0) return null;
	const { r, s } = sums;
	const away = Math.max(0, Math.abs(sums.right - sums.expected) - 0.5);
	return {
		odds: s === 0 ? Infinity : r / s,
		chiSquare: away ** 2 / sums.variance,
		error:
			r === 0 || s === 0
				? null
				: Math.sqrt(sums.pr / (2 * r * r) + sums.mixed / (2 * r * s) + sums.qs / (2 * s * s)),
		leeway: Math.min(sums.expected - sums.least, sums.most - sums.expected)
	};
}
