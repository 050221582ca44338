import { dueAt } from '../assignment/time.ts';
import type { Marked, Note } from './model.ts';
import type { Standard } from './standard.ts';

/** A page takes its time to hand in; a clock is seldom set within less. */
const LEEWAY = 60_000;

/** What the instructor should know of one submission, seen by itself. Times are those of the student's clock. */
export function notesOf(standard: Standard, { submission, score, byItem }: Marked): readonly Note[] {
	const { assignment } = standard.copy;
	const { started, handedIn, extended, claimed } = submission;
	const notes: Note[] = [];

	const late = latenessOf(standard, handedIn);
	if (late > 0) notes.push({ code: 'late', by: late });
	if (submission.edition !== assignment.edition) {
		const changed = submission.items
			.filter(({ item, keyVersion }) => standard.items.get(item)?.keyVersion !== keyVersion)
			.map(({ item }) => item);
		const unseen = Object.keys(byItem).filter((id) => byItem[id] === 'unseen');
		notes.push({ code: 'moved', changed, unseen });
	}
	if (extended > 0) notes.push({ code: 'extended', minutes: extended });
	const due = dueAt(assignment, submission);
	if (due !== null && handedIn > due + LEEWAY) notes.push({ code: 'over-time', by: handedIn - due });
	if (submission.link !== standard.link) notes.push({ code: 'other-link' });
	if (claimed !== null && Math.abs(claimed - score) > 1e-6) notes.push({ code: 'claimed', claimed });
	if (handedIn < started) notes.push({ code: 'clock' });
	return notes;
}

/** Milliseconds after closing; 0 or less in time. */
export const latenessOf = ({ copy }: Standard, handedIn: number): number =>
	handedIn - (copy.assignment.closes ?? Infinity);
