import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The text of every file under `content/` by its path from there: `lessons/peace/en.md`. */
export type CourseFiles = ReadonlyMap<string, string>;

/** Every file of `root` (the folder `content/`), also those that do not belong there: the check names them. */
export function loadCourseFiles(root: string): CourseFiles {
	return new Map(listFiles(root).map(({ path }) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Changes whenever a file of `root` comes, goes or is written; reads no file's text. */
export const stampOfFiles = (root: string): string =>
	listFiles(root)
		.map(({ path, changed, size }) => `${path} ${changed} ${size}`)
		.join('\n');

interface FoundFile {
	readonly path: string;
	readonly changed: number;
	readonly size: number;
}

function listFiles(root: string): FoundFile[] {
	const found: FoundFile[] = [];
	for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
		// Editors leave hidden files beside the one that is open.
		if (path.split(/[\\/]/).some((name) => name.startsWith('.') || name.endsWith('~'))) continue;
		const { mtimeMs, size, ...entry } = statOf(join(root, path));
		if (entry.isFile) found.push({ path: path.replaceAll('\\', '/'), changed: mtimeMs, size });
	}
	return found;
}

function statOf(path: string): { isFile: boolean; mtimeMs: number; size: number } {
	// A file may go between listing and asking: an editor that saves by renaming does that.
	const stat = statSync(path, { throwIfNoEntry: false });
	return { isFile: stat?.isFile() ?? false, mtimeMs: stat?.mtimeMs ?? 0, size: stat?.size ?? 0 };
}
