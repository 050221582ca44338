import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/lib/content/vite-content.server.ts';
import { compiledMessages, UNREAD_STORES } from './src/lib/i18n/vite-messages.server.ts';
import { islands } from './src/islands/plugin.server.ts';

/** Only assigning, handing in and collecting need these. A file that imports one of them stands apart with it. */
const TEACHING =
	/\/node_modules\/(jose|fflate|@noble|papaparse|simple-statistics|lean-qr)\/|\/(assignment(?!\/(time|length|limits)\.ts)|assignment-link|submission|gradebook|gradebook-file|assigned-file|sealing|teach|teach-store|unpack|workers|exports)\/|\/platform\/(clipboard|digest|dropped-files|fetch-texts|gradebook-policy|offline|share)\.ts/;

/** What an instructor keeps and its forms: every teaching page reads them, and they are too small to be files of their own. */
const KEPT =
	/\/(assigned-file\/(copy-schema|item-schema|inline-html)|gradebook-file\/\w+|teach-store\/\w+|teach\/kept-key|gradebook\/(keys|names|figures|reason-words|remark|views\/filter)\.ts)/;

/** What each page, or each language, has of its own, and what only pages to read show. */
const OWN =
	/\.css|\/messages\/|\/working-|\/\+(page|layout)|\/generated\/|\/\(read\)\/|\/components\/(lesson|map|figure)\//;

/**
 * SvelteKit lists and renders pages in threads of their own, and each reads this file again to find its settings. What
 * bundles has no work there and takes a second to load: without it, SvelteKit goes on to svelte.config.js at once.
 */
const RENDERS_ONLY = process.env['SVELTEKIT_FORK'] !== undefined;

const bundlers = () => [
	contentPlugin(),
	compiledMessages(),
	import('@sveltejs/kit/vite').then(({ sveltekit }) => sveltekit()),
	islands()
];

export default defineConfig({
	plugins: RENDERS_ONLY ? [] : bundlers(),
	// A worker fetches jose and the rest when it needs them, as a page does.
	worker: { format: 'es' },
	build: {
		target: 'es2022',
		// What files weigh on their way is told once they are packed.
		reportCompressedSize: false,
		// The first browsers with light-dark(), which the colours are written in.
		cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
		rolldownOptions: {
			// Svelte's custom elements, which nothing here uses, define a class when their module runs.
			treeshake: {
				manualPureFunctions: UNREAD_STORES,
				moduleSideEffects: [
					{ test: /svelte\/src\/internal\/client\/dom\/elements\/custom-element/, sideEffects: false }
				]
			}
		}
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// One file for what the pages to work in have in common: each file is a trip on a poor line.
						codeSplitting: {
							groups: [
								{
									name: 'core',
									test: (id) => !OWN.test(id) && !TEACHING.test(id)
								},
								{ name: 'kept', test: KEPT }
							]
						}
					}
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		// Some tests read the whole course; a busy machine takes its time.
		testTimeout: 60_000
	}
});
