import { FORMAT as ASSIGNMENTS } from '../assigned-file/model.ts';
import { FORMAT as BACKUP } from '../backup/model.ts';
import { FORMAT as GRADEBOOK } from '../gradebook-file/model.ts';
import { findSealed } from '../submission/find.ts';

/** The files of this course. */
export type FileKind = 'assignments' | 'backup' | 'gradebook' | 'key' | 'submission';

const BY_FORMAT = new Map<string, FileKind>([
	[ASSIGNMENTS, 'assignments'],
	[BACKUP, 'backup'],
	[GRADEBOOK, 'gradebook'],
	['reading-the-strategy/key', 'key']
]);

/**
 * What a file says it is, whole or cut, so that one in the wrong place can be told where it belongs; null where it is none
 * of the course. Every file begins with its format; a submission may stand in a message too.
 */
export function fileKindOf(text: string): FileKind | null {
	const [, format = ''] = /"format"\s*:\s*"([^"]*)"/.exec(text.slice(0, 200)) ?? [];
	const kind = BY_FORMAT.get(format);
	if (kind) return kind;
	return findSealed(text).some(({ code }) => code !== 'not-ours') ? 'submission' : null;
}
