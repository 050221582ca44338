import { canonicalText } from '../record/identity.ts';
import { flawsOf } from './flaws.ts';
import { markSubmission } from './mark.ts';
import type { Arrival, Collected, Incoming, Marked, Note, Policy, Reason } from './model.ts';
import { latenessOf, notesOf } from './notes.ts';
import type { Standard } from './standard.ts';

/** One that may count still; `place` is that in the list of what came. */
interface Candidate {
	readonly place: number;
	readonly marked: Marked;
}

/**
 * Everything that came, each told apart, and what counts of it: one submission of each student. Which ones do hangs on
 * the submissions and the policy, not on the order in which they came.
 */
export function collect(standard: Standard, incoming: readonly Incoming[], policy: Policy): Collected {
	const marked = incoming.map(({ opened }) => markedOf(standard, opened));
	const reasons = new Map<number, Reason>();
	const extra = new Map<number, Note[]>();
	const note = (place: number, added: Note): void =>
		void extra.set(place, [...(extra.get(place) ?? []), added]);

	incoming.forEach(({ opened }, place) => {
		const reason = reasonOf(standard, opened, policy);
		if (reason) reasons.set(place, reason);
	});
	const open = (): readonly Candidate[] =>
		marked.flatMap((one, place) => (one && !reasons.has(place) ? [{ place, marked: one }] : [])).sort(byTime);

	for (const [first, ...others] of groupsOf(open(), ({ marked }) => marked.submission.id))
		for (const { place, marked } of others)
			reasons.set(place, {
				code: sameContents(marked, first.marked) ? 'duplicate' : 'same-id',
				of: first.place
			});

	for (const [first, ...others] of groupsOf(open(), ({ marked }) => marked.submission.attempt)) {
		const shared = others.filter(({ marked }) => marked.student !== first.marked.student);
		for (const { place } of shared) reasons.set(place, { code: 'same-attempt', of: first.place });
		if (shared.length > 0) note(first.place, { code: 'shared', others: shared.map(({ place }) => place) });
	}

	const counted: Marked[] = [];
	for (const all of groupsOf(open(), ({ marked }) => marked.student)) {
		const allowed = standard.copy.assignment.attempts ?? Infinity;
		const attempts = [...new Set(all.map(({ marked }) => marked.submission.attempt))];
		const beyond = new Set(attempts.slice(allowed));
		const within = all.filter(({ marked }) => !beyond.has(marked.submission.attempt));
		for (const { place, marked } of all)
			if (beyond.has(marked.submission.attempt)) reasons.set(place, { code: 'too-many-attempts', allowed });
		const best = chosen(within, policy.again);
		if (!best) continue;
		for (const { place } of within)
			if (place !== best.place) reasons.set(place, { code: 'same-student', of: best.place });
		const others = all.filter(({ place }) => place !== best.place).map(({ place }) => place);
		if (others.length > 0) note(best.place, { code: 'again', others });
		counted.push(best.marked);
	}

	const arrivals = incoming.map(({ source }, place): Arrival => {
		const [reason, one = null] = [reasons.get(place), marked[place]];
		if (reason || !one)
			return { kind: 'listed', source, because: reason ?? { code: 'damaged' }, marked: one };
		return {
			kind: 'counted',
			source,
			marked: one,
			notes: [...notesOf(standard, one), ...(extra.get(place) ?? [])]
		};
	});
	return { arrivals, counted: counted.sort((a, b) => (a.student < b.student ? -1 : 1)) };
}

const isOfThis = ({ copy }: Standard, opened: Incoming['opened']): boolean =>
	opened.code === 'opened' && opened.submission.assignment === copy.assignment.id;

const markedOf = (standard: Standard, opened: Incoming['opened']): Marked | null =>
	opened.code === 'opened' && isOfThis(standard, opened) ? markSubmission(standard, opened.submission) : null;

/** What keeps one from counting whatever else came. */
function reasonOf(standard: Standard, opened: Incoming['opened'], policy: Policy): Reason | null {
	if (opened.code !== 'opened') return opened;
	const { submission } = opened;
	if (!isOfThis(standard, opened)) return { code: 'other-assignment', assignment: submission.assignment };
	const flaws = flawsOf(standard, submission);
	if (flaws.length > 0) return { code: 'impossible', flaws };
	const by = latenessOf(standard, submission.handedIn);
	return by > 0 && policy.late === 'listed' ? { code: 'late', by } : null;
}

/** The first handed in before the next; equal times by id, which is ordered by time too, then as they came. */
const byTime = (a: Candidate, b: Candidate): number =>
	a.marked.submission.handedIn - b.marked.submission.handedIn ||
	compare(a.marked.submission.id, b.marked.submission.id) ||
	compare(canonicalText(a.marked.submission), canonicalText(b.marked.submission)) ||
	a.place - b.place;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sameContents = (a: Marked, b: Marked): boolean =>
	canonicalText(a.submission) === canonicalText(b.submission);

function chosen(candidates: readonly Candidate[], again: Policy['again']): Candidate | undefined {
	switch (again) {
		case 'first':
			return candidates[0];
		case 'last':
			return candidates.at(-1);
		case 'best':
			// The earliest of the best: handing in again what is no better changes nothing.
			return candidates.toSorted((a, b) => b.marked.score - a.marked.score)[0];
	}
}

function groupsOf(
	candidates: readonly Candidate[],
	nameOf: (candidate: Candidate) => string
): readonly (readonly [Candidate, ...Candidate[]])[] {
	const groups = new Map<string, [Candidate, ...Candidate[]]>();
	for (const candidate of candidates) {
		const group = groups.get(nameOf(candidate));
		if (group) group.push(candidate);
		else groups.set(nameOf(candidate), [candidate]);
	}
	return [...groups.values()];
}
