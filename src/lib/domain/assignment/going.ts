import type { Draft } from '../record/model.ts';
import type { Sitting } from '../record/sitting.ts';

/**
 * The attempt that a link opens in the middle of: the one that was worked on last. On a device of several students
 * (`shared`) only where that one goes on: what lies open from before is found by its name. `drafts` are those of the
 * attempts that go on.
 */
export function goingOf(
	sittings: readonly Sitting[],
	drafts: readonly Draft[],
	shared: boolean
): Sitting | null {
	const at = (sitting: Sitting): number =>
		touchedAt(
			sitting,
			drafts.find(({ attempt }) => attempt === sitting.attempt)
		);
	const asked = shared ? sittings : sittings.filter(({ handedIn }) => !handedIn);
	const last = asked.toSorted((a, b) => at(a) - at(b)).at(-1);
	return last && !last.handedIn ? last : null;
}

/** When something was done in it last. */
const touchedAt = ({ started, assigned, answers, handedIn }: Sitting, draft: Draft | undefined): number =>
	Math.max(
		started.at,
		assigned.at,
		handedIn?.at ?? 0,
		draft?.at ?? 0,
		...answers.map((answered) => answered.at)
	);
