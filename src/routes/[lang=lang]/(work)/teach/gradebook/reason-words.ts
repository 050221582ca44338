import type { Flaw, Note, Reason } from '#lib/domain/gradebook/model.ts';
import { t } from '#lib/i18n/t.ts';
import { spanWords } from './figures.ts';

/** How another line of the list is called. */
export type NameOfLine = (place: number) => string;

/** Why one does not count, in words. */
export function reasonWords(reason: Reason, nameOfLine: NameOfLine): string {
	switch (reason.code) {
		case 'not-ours':
		case 'damaged':
		case 'assignments':
		case 'backup':
		case 'damaged-book':
		case 'other-key':
		case 'newer':
		case 'other-assignment':
			return t(`book.reason.${reason.code}`);
		case 'duplicate':
		case 'same-id':
		case 'same-attempt':
		case 'same-student':
			return t(`book.reason.${reason.code}`, { other: nameOfLine(reason.of) });
		case 'impossible':
			return t('book.reason.impossible', { flaws: [...new Set(reason.flaws.map(flawWords))].join(' ') });
		case 'too-many-attempts':
			return t('book.reason.too-many-attempts', { allowed: reason.allowed });
		case 'late':
			return t('book.reason.late', { by: spanWords(reason.by) });
	}
}

const flawWords = ({ code }: Flaw): string => t(`book.flaw.${code}`);

/** What the instructor should know of one that counts. */
export function noteWords(note: Note): string {
	switch (note.code) {
		case 'late':
		case 'over-time':
			return t(`book.note.${note.code}`, { by: spanWords(note.by) });
		case 'moved':
			return t('book.note.moved', { changed: note.changed.length, unseen: note.unseen.length });
		case 'extended':
			return t('book.note.extended', { minutes: note.minutes });
		case 'claimed':
			return t('book.note.claimed', { claimed: note.claimed });
		case 'again':
		case 'shared':
			return t(`book.note.${note.code}`, { count: note.others.length });
		case 'other-link':
		case 'clock':
			return t(`book.note.${note.code}`);
	}
}
