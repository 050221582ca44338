import * as v from 'valibot';
import { ON_PAPER, type OnPaper } from '#lib/domain/assignment/sheet/on-paper.ts';
import { keepTeachDraft, keptTeachDraft } from '#lib/platform/teach/teach-draft.ts';

const OnPaperSchema = v.picklist(ON_PAPER);

/** In what languages an assignment was printed last: its sheets are typed in days later. Null where it never was. */
export function lastPrinted(assignment: string): OnPaper | null {
	const kept = keptTeachDraft(`teach-print ${assignment}`);
	return v.is(OnPaperSchema, kept) ? kept : null;
}

/** Null forgets it. */
export const keepLastPrinted = (assignment: string, onPaper: OnPaper | null): void =>
	keepTeachDraft(`teach-print ${assignment}`, onPaper);
