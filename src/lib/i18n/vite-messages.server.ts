import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { COMPILED } from './compiled-message.ts';

const PARSER = '@formatjs/icu-messageformat-parser';
const MESSAGE_FILE = /\/i18n\/messages\/\w+\/[\w-]+\.json$/;

/** A message as the browser gets it: its elements where it takes arguments, else the words as they are. */
export function compileMessage(message: string): string {
	const elements = parse(message);
	return elements.every(({ type }) => type === TYPE.literal) ? message : COMPILED + JSON.stringify(elements);
}

/**
 * Parses the interface's messages while building, and leaves the ICU parser (a quarter of what a lesson's script
 * weighs) out of the browser, and the deep merge of nested messages, which ours are not. The server, and the development server, parse as they go.
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
			if (source !== PARSER || !importer?.includes('/intl-messageformat/')) return;
			return this.resolve('/src/lib/i18n/compiled-message.ts');
		},
		transform(code, id) {
			if (!MESSAGE_FILE.test(id)) return;
			const messages: Record<string, string> = JSON.parse(code);
			const compiled = Object.entries(messages).map(([key, message]) => [key, compileMessage(message)]);
			return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
		}
	};
}
