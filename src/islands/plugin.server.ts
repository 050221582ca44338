import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { LANGUAGES, type Language } from '../lib/domain/course/language.ts';
import { compiledMessages, UNREAD_STORES } from '../lib/i18n/vite-messages.server.ts';

/** Where the build notes which files an island consists of, for the pages that are rendered after it. */
export const ISLAND_MANIFEST = '.svelte-kit/islands.json';
const FOLDER = '_app/immutable/islands';
/**
 * Tells V8 that a script runs as a whole right away: it is then compiled beside the main thread while it arrives, not
 * function by function when the first answer waits for it. For other engines it is a comment.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Few files, each a trip on a poor line: what every island needs, with what the kinds of question share (of its own
 * accord it would be one more file), and what only keeping a record does, which a lesson sends for once its checks work.
 * The words of a language, and what one island has for itself, are files of their own.
 */
const GROUPS = [
	{
		name: 'core',
		priority: 1,
		test: /\/node_modules\/(?!valibot|idb)|\/i18n\/(?!messages\/)|\/components\/(mark\/[Mm]ark|record|question\/(beneath|Verdict|whose))|\/platform\/(?!indexeddb|files|persist)|\/islands\/[\w-]+\.ts|\/domain\/record\/(draft|merge|mark|lesson-attempt)|\/domain\/question\/(?!schema)|\/state\/carry|rolldown\/runtime|^\0/
	},
	{
		name: 'record',
		test: /\/(idb|indexeddb)\/|\/state\/(record|save)|\/formats\/backup\/|\/platform\/(files|persist)/
	}
];

/** Every island is a folder of src/islands with an entry for each language. */
const names = (): readonly string[] =>
	readdirSync('src/islands', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);

export const islandSource = (name: string, language: Language): string =>
	`src/islands/${name}/${language}.ts`;

/**
 * Builds the islands beside SvelteKit's client: entries of their own, so that a reading page is sent no code that
 * only SvelteKit's pages need; one per language, so that it is sent no other words. What they share is one chunk.
 */
export function islands(): Plugin {
	return {
		name: 'islands',
		apply: 'build',
		// SvelteKit builds for the server first and then for the browser; pages are rendered after both.
		applyToEnvironment: ({ name }) => name === 'ssr' || name === 'client',
		buildEnd(failure) {
			// While SvelteKit lists the pages in another thread, this one has little to do: two seconds sooner ready.
			if (this.environment.name === 'ssr' && !failure) underWay.start();
		},
		async generateBundle() {
			if (this.environment.name === 'ssr') return;
			for (const { fileName, code } of await (underWay.take() ?? buildIslands()))
				this.emitFile({ type: 'asset', fileName, source: COMPILE_AT_ONCE + code });
		}
	};
}

type Built = Promise<readonly Rolldown.OutputChunk[]>;

/** Kept by the process: for each of its builds SvelteKit reads the configuration anew, and this module with it. */
const UNDER_WAY = Symbol.for('islands under way');
const underWay = {
	start(): void {
		const built = buildIslands();
		// Awaited by the build for the browser; where that is never begun, the failure is not two.
		built.catch(() => undefined);
		Reflect.set(globalThis, UNDER_WAY, built);
	},
	take(): Built | undefined {
		const built: Built | undefined = Reflect.get(globalThis, UNDER_WAY);
		Reflect.deleteProperty(globalThis, UNDER_WAY);
		return built;
	}
};

async function buildIslands(): Built {
	// Loaded here, not on top: not every process that reads the configuration builds.
	const { svelte } = await import('@sveltejs/vite-plugin-svelte');
	const keys = names().flatMap((name) => LANGUAGES.map((language) => islandSource(name, language)));
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [compiledMessages(), svelte({ configFile: false })],
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			minify: 'terser',
			terserOptions: {
				module: true,
				ecma: 2020,
				compress: { passes: 2, pure_getters: true, unsafe_arrows: true, booleans_as_integers: false }
			},
			rolldownOptions: {
				input: Object.fromEntries(keys.map((key) => [key, key])),
				output: {
					entryFileNames: `${FOLDER}/[hash].js`,
					chunkFileNames: `${FOLDER}/[hash].js`,
					codeSplitting: { groups: GROUPS }
				},
				// Svelte's custom elements, which nothing here uses, define a class when their module runs.
				treeshake: {
					manualPureFunctions: UNREAD_STORES,
					moduleSideEffects: [{ test: /client\/dom\/elements\/custom-element/, sideEffects: false }]
				}
			}
		}
	});
	const outputs = 'output' in result ? [result] : Array.isArray(result) ? result : [];
	const chunks = outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
	// What is sent for later stands there too: a page may ask for it ahead of the script.
	const files = chunks.flatMap(({ isEntry, isDynamicEntry, facadeModuleId, fileName }) =>
		(isEntry || isDynamicEntry) && facadeModuleId
			? [[relative(process.cwd(), facadeModuleId), withImports(fileName, chunks)] as const]
			: []
	);
	mkdirSync(dirname(ISLAND_MANIFEST), { recursive: true });
	writeFileSync(ISLAND_MANIFEST, JSON.stringify(Object.fromEntries(files)));
	return chunks;
}

/** A file and everything that it imports, directly or not: what is not preloaded starts late. */
function withImports(
	file: string,
	chunks: readonly Rolldown.OutputChunk[],
	seen = new Set<string>()
): string[] {
	if (seen.has(file)) return [];
	seen.add(file);
	const imports = chunks.find(({ fileName }) => fileName === file)?.imports ?? [];
	return [file, ...imports.flatMap((name) => withImports(name, chunks, seen))];
}
