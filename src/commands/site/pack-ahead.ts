import { readFileSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { stepOf, stepsFor } from './brotli-steps.ts';
import type { Kept } from './kept.ts';
import { filesToPack, keepPacked, type ToPack } from './pack.ts';

/** What may be packed while a site is being written. */
export interface Ahead {
	/** Folders where files of the site stand first, at the paths that they have in the site. */
	readonly folders: readonly string[];
	/** What was written before this is of an earlier build. In milliseconds since 1970. */
	readonly since: number;
	/** Ends when the site is written. */
	readonly signal: AbortSignal;
}

/** In milliseconds. What was written to a moment ago may not be whole yet. */
const MOMENT = 100;

/**
 * Packs into `kept` what is there already, one file after the other: pages are rendered by one core, and another one has
 * nothing to do. Nothing depends on it: what it has not come to, or has read half, is packed with the site afterwards.
 */
export async function packAhead({ folders, since, signal }: Ahead, kept: Kept): Promise<void> {
	const done = new Map<string, ToPack>();
	while (!signal.aborted) {
		const next = folders
			.flatMap((folder) => filesAtRest(folder, since))
			.filter(({ path }) => !done.has(path))
			.toSorted((a, b) => a.size - b.size)
			.at(-1);
		if (!next) {
			await setTimeout(MOMENT);
			continue;
		}
		done.set(next.path, next);
		const source = unlessGone(() => readFileSync(next.file));
		if (source) await keepPacked(source, stepOf(next.path, stepsFor([...done.values()])), kept);
	}
}

const filesAtRest = (folder: string, since: number): readonly ToPack[] =>
	unlessGone(() =>
		filesToPack(folder).filter(({ file }) => {
			const { mtimeMs } = statSync(file);
			return mtimeMs >= since && mtimeMs < Date.now() - MOMENT;
		})
	) ?? [];

/** Who writes the site clears its folders first: what was there a moment ago may be gone. */
function unlessGone<Value>(read: () => Value): Value | null {
	try {
		return read();
	} catch {
		return null;
	}
}
