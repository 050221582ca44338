import { readFileSync } from 'node:fs';
import { building } from '$app/environment';
import { islandSource } from './plugin.server.ts';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

let manifest: Manifest | undefined;

/** The client build is finished, and its manifest written, before the first page is prerendered. */
function clientManifest(): Manifest {
	manifest ??= JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8'));
	return manifest ?? {};
}

function filesOf(id: string, seen = new Set<string>()): string[] {
	const chunk = clientManifest()[id];
	if (!chunk || seen.has(id)) return [];
	seen.add(id);
	return [chunk.file, ...(chunk.imports ?? []).flatMap((name) => filesOf(name, seen))];
}

/** Path from a page of the site to its root, with a slash at the end. */
const toRoot = (pathname: string): string => '../'.repeat(pathname.split('/').length - 2) || './';

/**
 * The tags that start an island: its module, and a preload for everything that it imports, so that no file waits for
 * another to be read. In development the source itself is served.
 */
export function islandTags(name: string, pathname: string): string {
	if (!building) return moduleTag(`/${islandSource(name)}`);
	const [entry, ...imports] = filesOf(islandSource(name)).map((file) => toRoot(pathname) + file);
	const preloads = imports.map((href) => `<link rel="modulepreload" href="${href}">`).join('');
	return preloads + moduleTag(entry ?? '');
}

/** Vite's client, by which a page without a SvelteKit client too hears of changes while it is being written. */
export const developmentTag = (): string => (building ? '' : moduleTag('/@vite/client'));

const moduleTag = (source: string): string => `<script type="module" src="${source}"></script>`;
