import { existsSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { filesIn } from '../bench/files-in.ts';

const PRERENDERED = '.svelte-kit/output/prerendered/pages';

/**
 * Milliseconds that each page of the last build took, by its path in the site. They are written one after the other,
 * each as soon as it is rendered: it took the time since the one before. The first one has none before it.
 */
export function pageTimes(): ReadonlyMap<string, number> {
	if (!existsSync(PRERENDERED)) return new Map();
	const written = filesIn(PRERENDERED)
		.map((file) => ({ path: relative(PRERENDERED, file).replaceAll(sep, '/'), at: statSync(file).mtimeMs }))
		.sort((a, b) => a.at - b.at);
	return new Map(
		written.slice(1).map(({ path, at }, index) => [path, at - (written[index]?.at ?? at)] as const)
	);
}
