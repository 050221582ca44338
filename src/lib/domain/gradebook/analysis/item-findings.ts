import type { Kind } from '../../question/model.ts';
import type { ItemFinding } from './findings.ts';
import type { LanguageGap } from './language-gap.ts';
import type { ItemAnalysis } from './model.ts';
import { pickFindings } from './pick-findings.ts';
import {
	EASY,
	FEWEST_STUDENTS,
	HARD,
	MANY_HINTS,
	MANY_INCOMPLETE,
	ROUNDING,
	SLOW,
	WEAK_DISCRIMINATION
} from './thresholds.ts';

/** `typical` is the median of the items' times, null where no time is known. */
export function itemFindings(
	item: Omit<ItemAnalysis, 'findings'>,
	kind: Kind,
	typical: number | null
): readonly ItemFinding[] {
	if (item.asked < FEWEST_STUDENTS) return [];
	const found = [
		...strengthFindings(item),
		...pickFindings(item.picks, kind),
		...gapFindings(item.gap),
		...workFindings(item, typical)
	];
	return found.length > 0 ? found : [{ code: 'no-concern' }];
}

/** An item that nearly everybody gets right, or wrong, cannot tell students apart: one finding is enough. */
function strengthFindings({
	facility,
	discrimination
}: Pick<ItemAnalysis, 'facility' | 'discrimination'>): readonly ItemFinding[] {
	const r = discrimination.state === 'known' ? discrimination.r : null;
	const level: readonly ItemFinding[] =
		facility < HARD - ROUNDING
			? [{ code: 'too-hard', facility }]
			: facility > EASY + ROUNDING
				? [{ code: 'too-easy', facility }]
				: [];
	if (r !== null && r < -ROUNDING) return [...level, { code: 'negative-discrimination', r }];
	if (r !== null && r < WEAK_DISCRIMINATION - ROUNDING && level.length === 0)
		return [{ code: 'weak-discrimination', r }];
	return level;
}

function gapFindings(gap: LanguageGap): readonly ItemFinding[] {
	if (gap.state === 'unknown' || gap.size === 'A') return [];
	// The sign of the test that found it: with few strata the two means may point the other way.
	const towardsChinese = gap.delta === null ? gap.gap > 0 : gap.delta > 0;
	const { size, caution } = gap;
	return [{ code: 'language-gap', favours: towardsChinese ? 'zh' : 'en', size, gap: gap.gap, caution }];
}

function workFindings(
	{ asked, graded, partial, skipped, time, hinted }: Omit<ItemAnalysis, 'findings'>,
	typical: number | null
): readonly ItemFinding[] {
	const reached = graded + partial + skipped;
	const incomplete = reached === 0 ? 0 : (partial + skipped) / reached;
	const slow = time !== null && typical !== null && time >= SLOW.ms && time > SLOW.times * typical;
	return [
		...(slow ? [{ code: 'slow', ms: time, typical } as const] : []),
		...(hinted / asked > MANY_HINTS ? [{ code: 'many-hints', share: hinted / asked } as const] : []),
		...(incomplete > MANY_INCOMPLETE ? [{ code: 'many-incomplete', share: incomplete } as const] : [])
	];
}
