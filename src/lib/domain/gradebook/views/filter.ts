import type { Language } from '../../course/language.ts';
import { markOf } from '../remark.ts';
import type { TableRow } from './row.ts';

/** Null, and an empty text, let everybody through. */
export interface Filter {
	/** Words of name, number, group or e-mail, in any order. */
	readonly text: string;
	readonly group: string | null;
	readonly language: Language | null;
	readonly late: boolean | null;
	/** With a note, with a remark. */
	readonly noted: boolean | null;
	readonly remarked: boolean | null;
	/** Marks below this share. */
	readonly below: number | null;
}

export const EVERYBODY: Filter = {
	text: '',
	group: null,
	language: null,
	late: null,
	noted: null,
	remarked: null,
	below: null
};

export function filterRows<R extends TableRow>(rows: readonly R[], filter: Filter): readonly R[] {
	const words = plain(filter.text).split(/\s+/u).filter(Boolean);
	return rows.filter((row) => {
		const { details, languages, late, notes, remark, score } = row;
		const text = words.length > 0 ? plain(Object.values(details).join('\n')) : '';
		return (
			words.every((word) => text.includes(word)) &&
			allows(filter.group, details.group?.trim()) &&
			(filter.language === null || languages.includes(filter.language)) &&
			allows(filter.late, late) &&
			allows(filter.noted, notes.length > 0) &&
			allows(filter.remarked, remark !== null && (remark.mark !== null || remark.comment !== '')) &&
			(filter.below === null || markOf(score, remark).share < filter.below)
		);
	});
}

const allows = <T>(wanted: T | null, found: T | undefined): boolean => wanted === null || wanted === found;

/** Case, width and accents are often typed otherwise than the student did. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
