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

/** A page whose first check is of a kind that the script of a lesson does not bring along. */
const LATE_FIRST = /^(?:(?!data-island="check")[^])*?data-island="check"[^>]* data-late/;
const LATE_KINDS = 'src/lib/components/question/late-kinds.ts';

/** Whether the page itself answers a choice before its script has come: that of app.html which does so starts the island. */
export const answersEarly = (html: string): boolean => html.includes('<template id="verdicts">');

/** Path from a page of the site to its root, with a slash at the end. */
const toRoot = (pathname: string): string => '../'.repeat(pathname.split('/').length - 2) || './';

const preload = (href: string, attributes = ''): string =>
	`<link rel="modulepreload"${attributes} href="${href}">`;

/**
 * The tags of an island: its module, which an inline script of app.html starts, and what that imports, so that no file
 * waits for another to be read. Not a script tag: for a deferred script the parser waits, and all that a browser does at
 * the end of a page comes after it, just when the first answer waits for its feedback; an asynchronous one delays the
 * text. In development the source itself is served.
 */
export function islandTags(name: string, language: Language, pathname: string, html: string): string {
	const source = islandSource(name, language);
	const later = LATE_FIRST.test(html) ? filesOf(LATE_KINDS) : [];
	const files = building
		? [...new Set([...filesOf(source), ...later])].map((file) => toRoot(pathname) + file)
		: [`/${source}`];
	const [entry = '', ...imports] = files;
	return (
		preload(entry, answersEarly(html) ? ' data-patient' : ' data-island') +
		imports.map((href) => preload(href)).join('')
	);
}

/** Vite's client, by which a page without a SvelteKit client too hears of changes while it is being written. */
export const developmentTag = (): string =>
	building ? '' : '<script type="module" src="/@vite/client"></script>';
