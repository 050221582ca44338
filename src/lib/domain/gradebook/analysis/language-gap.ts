import type { Language } from '../../course/language.ts';
import { mantel, type Mantel, type Stratum } from './mantel.ts';
import { mantelHaenszel, type MantelHaenszel } from './mantel-haenszel.ts';
import type { Column } from './matrix.ts';
import { FEWEST_PER_LANGUAGE, STEADY_PER_LANGUAGE } from './thresholds.ts';

/** Negligible, moderate, large: the letters of ETS (Zieky 1993), and of NAEP for scores in parts. */
export type GapSize = 'A' | 'B' | 'C';

export interface InLanguage {
	readonly students: number;
	/** Mean score, not matched; null without students. */
	readonly facility: number | null;
}

/** Whether those who answered in English and those who answered in Chinese do as well at the same total score. */
export type LanguageGap = { readonly en: InLanguage; readonly zh: InLanguage } & (
	| {
			readonly state: 'known';
			/** Mean score in Chinese less that in English at matched totals, from -1 to 1. */
			readonly gap: number;
			readonly size: GapSize;
			/** MH D-DIF on ETS's delta scale, negative where English is favoured; null for scores in parts. */
			readonly delta: number | null;
			/** Too few in one language for a steady figure. */
			readonly caution: boolean;
	  }
	/** `no-variance`: all earned the same, so that there is nothing to compare. */
	| { readonly state: 'unknown'; readonly because: 'one-language' | 'too-few' | 'no-variance' }
);

/** Of chi-square with one degree of freedom at 5%, and of the normal distribution at 5% on one side. */
const CRITICAL = { chiSquare: 3.841, oneSided: 1.645 } as const;
const LEAST_LEEWAY = 5;
/** ETS's delta of an odds ratio: Holland & Thayer (1985). */
const DELTA = -2.35;

/** `strata` says for each student which stratum the total is in. English is the reference group. */
export function languageGap(column: Column, strata: readonly number[]): LanguageGap {
	const sums = sumsOf(column, strata);
	const counts = { en: inLanguage(sums, 'en'), zh: inLanguage(sums, 'zh') };
	const unknown = (because: 'one-language' | 'too-few' | 'no-variance'): LanguageGap => ({
		...counts,
		state: 'unknown',
		because
	});
	if (counts.en.students === 0 || counts.zh.students === 0) return unknown('one-language');

	const compared = mantel(sums.map(({ en, zh }): Stratum => ({ reference: en, focal: zh })));
	if (!compared || Math.min(compared.reference, compared.focal) < FEWEST_PER_LANGUAGE)
		return unknown('too-few');
	if (compared.chiSquare === null) return unknown('no-variance');

	const caution = Math.min(compared.reference, compared.focal) < STEADY_PER_LANGUAGE;
	const known = { ...counts, state: 'known', gap: compared.gap, caution } as const;
	if (column.scores.some((score) => score > 0 && score < 1))
		return { ...known, size: sizeInParts(compared), delta: null };

	const odds = mantelHaenszel(
		sums.map(({ en, zh }) => ({
			referenceRight: en.sum,
			referenceWrong: en.n - en.sum,
			focalRight: zh.sum,
			focalWrong: zh.n - zh.sum
		}))
	);
	if (!odds || odds.leeway < LEAST_LEEWAY) return unknown('too-few');
	return { ...known, size: sizeOf(odds), delta: DELTA * Math.log(odds.odds) };
}

/** Zieky (1993). Without a standard error nobody can say that it is surely large. */
function sizeOf({ odds, chiSquare, error }: MantelHaenszel): GapSize {
	const delta = Math.abs(DELTA * Math.log(odds));
	if (chiSquare < CRITICAL.chiSquare || delta < 1) return 'A';
	const surely = error !== null && delta + CRITICAL.oneSided * DELTA * error > 1;
	return delta >= 1.5 && surely ? 'C' : 'B';
}

/** Zwick, Thayer & Mazzeo (1997). */
function sizeInParts({ chiSquare, effect }: Mantel): GapSize {
	const size = Math.abs(effect ?? 0);
	if (chiSquare === null || chiSquare < CRITICAL.chiSquare || size <= 0.17) return 'A';
	return size > 0.25 ? 'C' : 'B';
}

interface Sums {
	n: number;
	sum: number;
	squares: number;
}
type ByLanguage = Readonly<Record<Language, Sums>>;

function sumsOf({ cells, scores, students }: Column, strata: readonly number[]): readonly ByLanguage[] {
	const byStratum = new Map<number, ByLanguage>();
	for (const [index, cell] of cells.entries()) {
		const stratum = strata[students[index] ?? -1] ?? 0;
		const sums = byStratum.get(stratum) ?? { en: empty(), zh: empty() };
		byStratum.set(stratum, sums);
		const score = scores[index] ?? 0;
		sums[cell.language].n += 1;
		sums[cell.language].sum += score;
		sums[cell.language].squares += score ** 2;
	}
	return [...byStratum.values()];
}

const empty = (): Sums => ({ n: 0, sum: 0, squares: 0 });

function inLanguage(strata: readonly ByLanguage[], language: Language): InLanguage {
	const students = strata.reduce((all, sums) => all + sums[language].n, 0);
	const points = strata.reduce((all, sums) => all + sums[language].sum, 0);
	return { students, facility: students === 0 ? null : points / students };
}
