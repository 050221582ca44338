import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from, beside its content. */
const SOURCES = ['src', 'static', 'package-lock.json'];
const CONFIGURED_BY = ['package.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];

/**
 * The version of the course: a sum over what it is made from. By default SvelteKit takes the time, and two builds of
 * the same course would differ on every page to work in: nothing packed, uploaded or cached before would serve again.
 * @param {string} content the folder of the course's content
 * @returns {string} sixteen hexadecimal digits
 */
export function courseVersion(content = process.env.COURSE_CONTENT ?? 'content') {
	const sum = createHash('sha256');
	for (const file of [content, ...SOURCES, ...CONFIGURED_BY].flatMap(filesOf)) {
		sum.update(`${file}\n`);
		sum.update(readFileSync(file));
	}
	return sum.digest('hex').slice(0, 16);
}

/**
 * A file, or every file of a folder, in the same order wherever it is built.
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.toSorted();
}
