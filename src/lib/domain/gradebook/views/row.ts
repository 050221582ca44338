import type { Language } from '../../course/language.ts';
import type { ScoreRow } from '../analysis/row.ts';
import type { Remark } from '../remark.ts';

/** What a student says of themselves; data, as typed. */
export type Details = Readonly<Partial<Record<'name' | 'number' | 'group' | 'email', string>>>;

/** One student in the table of the gradebook. */
export interface TableRow extends ScoreRow {
	readonly details: Details;
	/** Milliseconds since 1970. */
	readonly handedIn: number;
	readonly late: boolean;
	/** In order of first use. */
	readonly languages: readonly Language[];
	/** Computed, as a share from 0 to 1, of `of` items. */
	readonly score: number;
	readonly points: number;
	readonly of: number;
	/** Codes of what the instructor should know of it. */
	readonly notes: readonly string[];
	readonly remark: Remark | null;
}
