import { problemAt, type Place, type Problem } from '../problem.server.ts';
import type { Path } from '../yaml-file.server.ts';
import { SEVERITY, type Rule } from './severity.server.ts';
import type { WrittenItem } from './written-item.server.ts';

/** What a rule of writing finds in one item, in words that fit `expected …, found …. remedy`. */
export interface Finding {
	readonly rule: Rule;
	readonly path: Path;
	/** The place of the words inside the text at `path`; absent: its beginning. */
	readonly offset?: number;
	readonly expected: string;
	readonly found: string;
	readonly remedy: string;
}

export function problemOf({ entry, item }: WrittenItem, { path, offset, ...finding }: Finding): Problem {
	const place = offset === undefined ? entry.at(path) : entry.inText(path, offset);
	return { ...ruleProblem(place, finding), item: item.id };
}

/** A finding that is not about one item. */
export const ruleProblem = (place: Place, { rule, ...words }: Omit<Finding, 'path' | 'offset'>): Problem =>
	problemAt(place, { code: rule, severity: SEVERITY[rule], ...words });
