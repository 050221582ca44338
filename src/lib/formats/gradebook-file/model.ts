import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import type { ArrivalRow } from './arrival-row.ts';
import type { RemarkRow } from './remark-row.ts';

/** Names the format in every file of it. */
export const FORMAT = 'reading-the-strategy/gradebook';

/** Its version: raised when a file could no longer be read by the rules of the last one. */
export const VERSION = 1;

/** A whole gradebook, to be continued elsewhere. */
export interface GradebookFile {
	readonly copy: AssignedCopy;
	/** The text of a key file, protected or not; null where it goes another way. */
	readonly key: string | null;
	readonly arrivals: readonly ArrivalRow[];
	readonly remarks: readonly RemarkRow[];
}
