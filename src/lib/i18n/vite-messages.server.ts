import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';
import { COMPILED } from './compiled-message.ts';

const MESSAGE_FILE = /\/i18n\/messages\/\w+\/[\w-]+\.json$/;

/** Makes stores and formatters of svelte-i18n that nothing here reads, with its locale, which is not set: see t.ts. */
export const UNREAD_STORES = [
	'derived',
	'writable',
	'monadicMemoize',
	'__spreadProps',
	'__spreadValues',
	'__spreadValues$1'
];

/** A message as the browser gets it: compiled where it takes arguments, else the words as they are. */
export function compileMessage(message: string): string {
	const compiled = compile(message);
	return typeof compiled === 'string' ? compiled : COMPILED + JSON.stringify(compiled);
}

/**
 * Compiles the interface's messages while building, and leaves the ICU parser (a quarter of what a lesson's script
 * weighs) out of the browser, with what of svelte-i18n only it or nested messages need. The server, and the development
 * server, compile as they go.
 */
export function compiledMessages(): Plugin {
	return {
		name: 'compiled-messages',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: (environment) => environment.name === 'client',
		resolveId(source, importer) {
			if (source === 'deepmerge' && importer?.includes('/svelte-i18n/'))
				return this.resolve('/src/lib/i18n/merge-messages.ts');
			if (source === 'icu-minify/compile') return this.resolve('/src/lib/i18n/compiled-message.ts');
			return undefined;
		},
		transform(code, id) {
			if (!MESSAGE_FILE.test(id)) return;
			const messages: Record<string, string> = JSON.parse(code);
			const compiled = Object.entries(messages).map(([key, message]) => [key, compileMessage(message)]);
			return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
		}
	};
}
