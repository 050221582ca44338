import type { Finding, ItemFinding } from '#lib/domain/gradebook/analysis/findings.ts';
import { t } from '#lib/i18n/t.ts';
import { decimal, spanWords } from './figures.ts';

/** What a figure of the class means and what to do; null where it stands in a place of its own. */
export function findingWords(finding: Finding): string | null {
	switch (finding.code) {
		case 'few-students':
			return t('book.finding.few-students', { students: finding.students, least: finding.least });
		case 'no-alpha':
			return t(`book.finding.no-alpha.${finding.because}`);
		case 'alpha-caution':
			return t('book.finding.alpha-caution', { students: finding.students, least: finding.least });
		case 'alpha-fair':
			return t('book.finding.alpha-fair', { alpha: decimal(finding.alpha) });
		case 'alpha-low':
			return t('book.finding.alpha-low', { alpha: decimal(finding.alpha) });
		case 'alpha-negative':
			return t('book.finding.alpha-negative', { alpha: decimal(finding.alpha) });
		case 'hurried':
			return t('book.finding.hurried', { reached: finding.reached });
		case 'reteach':
			return null;
	}
}

/** `named` says how an option stands in the question: its words, and the part that it was picked in. */
export function itemFindingWords(
	finding: ItemFinding,
	named: (part: string | null, option: string) => string
): string {
	switch (finding.code) {
		case 'too-hard':
		case 'too-easy':
			return t(`book.finding.${finding.code}`, { share: finding.facility });
		case 'negative-discrimination':
		case 'weak-discrimination':
			return t(`book.finding.${finding.code}`, { r: decimal(finding.r) });
		case 'dead-option':
		case 'draws-the-strong':
			return t(`book.finding.${finding.code}`, { option: named(finding.part, finding.option) });
		case 'popular-distractor':
			return t('book.finding.popular-distractor', {
				option: named(finding.part, finding.option),
				picks: finding.picks,
				keys: finding.keyPicks
			});
		case 'common-confusion':
			return t('book.finding.common-confusion', { share: finding.share });
		case 'language-gap':
			return t('book.finding.language-gap', {
				points: Math.round(Math.abs(finding.gap) * 100),
				favours: finding.favours,
				size: finding.size,
				caution: finding.caution ? 'yes' : 'no'
			});
		case 'slow':
			return t('book.finding.slow', { time: spanWords(finding.ms), typical: spanWords(finding.typical) });
		case 'many-hints':
		case 'many-incomplete':
			return t(`book.finding.${finding.code}`, { share: finding.share });
		case 'no-concern':
			return t('book.finding.no-concern');
	}
}
