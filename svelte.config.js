import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { shellScripts } from './src/shell-scripts.server.js';
import { courseVersion } from './src/version.server.js';

// SvelteKit hashes only the scripts that it writes itself; those of app.html are hashed there. One of them sets the
// theme before anything is painted (blocked storage: it follows the system), remembers the language, and keeps what is
// tapped or typed before the script of a question has come: src/islands/early.ts replays it.
const shell = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const inlineScripts = (await shellScripts(shell)).map(({ hash }) => hash);

/** The style attribute of SvelteKit's route announcer, the only one on any page. */
const ANNOUNCER =
	'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px';
const announcer = /** @type {const} */ (`sha256-${createHash('sha256').update(ANNOUNCER).digest('base64')}`);

/** A course with few items has no scope of more than one deck, and that stands in the page. */
const MORE_DECKS = '/[lang=lang]/data/practice/[scope]/[deck].json';

/** Where the course is built to. Files are packed afterwards, by src/commands/build.ts. */
const site = process.env.COURSE_SITE ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: site, assets: site, strict: true }),
		paths: { relative: true },
		version: { name: courseVersion() },
		// One page alone registers it, and only for itself.
		serviceWorker: { register: false },
		// Pages carry their styles: nothing stands between the first byte and the text.
		inlineStyleThreshold: 1_000_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineScripts],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcer],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: {
			// svelte-i18n keeps one locale for the whole module: two pages at once would mix languages.
			concurrency: 1,
			entries: ['*', '/404.html'],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => route !== MORE_DECKS)) throw new Error(message);
			}
		}
	}
};
