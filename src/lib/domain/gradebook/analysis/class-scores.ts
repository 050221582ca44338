import { max, mean, median, min, sampleStandardDeviation } from 'simple-statistics';
import type { Bin, ClassScores } from './model.ts';

const BINS = 10;

export function classScores(totals: readonly number[]): ClassScores | null {
	if (totals.length === 0) return null;
	const list = [...totals];
	return {
		mean: mean(list),
		sd: list.length < 2 ? null : sampleStandardDeviation(list),
		median: median(list),
		lowest: min(list),
		highest: max(list),
		histogram: histogramOf(list)
	};
}

function histogramOf(totals: readonly number[]): readonly Bin[] {
	const counts = Array.from({ length: BINS }, () => 0);
	for (const total of totals) {
		// A sum of tenths may miss the edge of its bin by the last digit.
		const bin = Math.min(BINS - 1, Math.floor(total * BINS + 1e-9));
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts.map((students, bin) => ({ from: bin / BINS, to: (bin + 1) / BINS, students }));
}
