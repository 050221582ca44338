import type { Entry } from '../entries.server.ts';
import { problemAt, type Flaw, type Problem } from '../problem.server.ts';
import type { Path } from '../yaml-file.server.ts';

/** What is wrong with one field of an entry. */
export interface Fault {
	readonly path: Path;
	readonly flaw: Flaw;
}

export const fault = (path: Path, code: string, expected: string, found: string, remedy: string): Fault => ({
	path,
	flaw: { code, expected, found, remedy }
});

export const faultsOf = (entry: Entry<unknown>, faults: readonly Fault[]): Problem[] =>
	faults.map(({ path, flaw }) => problemAt(entry.at(path), flaw));

/** The values that stand a second time, with their places in the list. */
export function repeated<T>(list: readonly T[], keyOf: (entry: T) => string): { key: string; index: number }[] {
	const seen = new Set<string>();
	return list.flatMap((entry, index) => {
		const key = keyOf(entry);
		const isAgain = seen.has(key);
		seen.add(key);
		return isAgain ? [{ key, index }] : [];
	});
}
