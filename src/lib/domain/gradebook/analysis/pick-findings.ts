import type { Kind } from '../../question/model.ts';
import type { ItemFinding } from './findings.ts';
import type { PickedPlace, Picks, TypedAnswer } from './picks.ts';
import { COMMON_CONFUSION, FEWEST_PICKERS, FEWEST_PICKS, STRONGER } from './thresholds.ts';

/** Kinds whose wrong options are there to be picked. Elsewhere an unused one is another part's answer. */
const WITH_DISTRACTORS: ReadonlySet<Kind> = new Set(['choice', 'choices', 'gap']);

export const pickFindings = (picks: Picks, kind: Kind): readonly ItemFinding[] =>
	picks.kind === 'typed'
		? confusionFindings(picks.answers)
		: // The places of an order say nothing one by one: an entry put first moves all the others.
			kind === 'order'
			? []
			: picks.places.flatMap((place) => placeFindings(place, WITH_DISTRACTORS.has(kind)));

function placeFindings(
	{ part, answered, options }: PickedPlace,
	distractors: boolean
): readonly ItemFinding[] {
	if (answered < FEWEST_PICKS) return [];
	const keys = options.filter(({ key }) => key);
	const keyPicks = Math.min(...keys.map(({ picks }) => picks));
	const keyRest = keys.find(({ picks }) => picks === keyPicks)?.rest ?? null;
	return options
		.filter(({ key }) => !key)
		.flatMap(({ id: option, picks, rest }): readonly ItemFinding[] => {
			if (picks === 0) return distractors ? [{ code: 'dead-option', part, option }] : [];
			const stronger = rest !== null && keyRest !== null && rest > keyRest + STRONGER;
			return [
				...(picks > keyPicks ? [{ code: 'popular-distractor', part, option, picks, keyPicks } as const] : []),
				...(stronger && Math.min(picks, keyPicks) >= FEWEST_PICKERS
					? [{ code: 'draws-the-strong', part, option } as const]
					: [])
			];
		});
}

function confusionFindings(answers: readonly TypedAnswer[]): readonly ItemFinding[] {
	const all = answers.reduce((sum, { picks }) => sum + picks, 0);
	const counts = new Map<string, number>();
	for (const { confusion, picks } of answers)
		if (confusion !== null) counts.set(confusion, (counts.get(confusion) ?? 0) + picks);
	return [...counts]
		.filter(([, picks]) => all >= FEWEST_PICKS && picks / all >= COMMON_CONFUSION)
		.map(([confusion, picks]) => ({ code: 'common-confusion', confusion, share: picks / all }));
}
