import { readFileSync } from 'node:fs';
import { building } from '$app/environment';
import type { Language } from '#lib/domain/course/language.ts';
import { ISLAND_MANIFEST, islandSource } from './plugin.server.ts';

/** By source of an entry: its file, then the files that it imports. */
type Manifest = Readonly<Record<string, readonly string[]>>;

let manifest: Manifest | undefined;

/** The islands are built, and the manifest written, before the first page is prerendered. */
function filesOf(key: string): readonly string[] {
	manifest ??= JSON.parse(readFileSync(ISLAND_MANIFEST, 'utf8'));
	return manifest?.[key] ?? [];
}

/** Path from a page of the site to its root, with a slash at the end. */
const toRoot = (pathname: string): string => '../'.repeat(pathname.split('/').length - 2) || './';

const moduleTag = (source: string, when = ''): string =>
	`<script type="module"${when} src="${source}"></script>`;

/**
 * Islands that wait for their page themselves. For a deferred script the parser waits, and all that a browser does at
 * the end of a page comes after it, just when the first answer waits for its feedback.
 */
const WAITING = ['lesson'];

/**
 * The tags that start an island: its module, and a preload for what it imports, so that no file waits for another to
 * be read. In development the source itself is served.
 */
export function islandTags(name: string, language: Language, pathname: string): string {
	const when = WAITING.includes(name) ? ' async' : '';
	if (!building) return moduleTag(`/${islandSource(name, language)}`, when);
	const [entry = '', ...imports] = filesOf(islandSource(name, language)).map(
		(file) => toRoot(pathname) + file
	);
	return imports.map((href) => `<link rel="modulepreload" href="${href}">`).join('') + moduleTag(entry, when);
}

/** Vite's client, by which a page without a SvelteKit client too hears of changes while it is being written. */
export const developmentTag = (): string => (building ? '' : moduleTag('/@vite/client'));
