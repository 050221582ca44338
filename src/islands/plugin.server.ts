import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Every island is a folder of src/islands with a start.ts. */
const names = (): string[] =>
	readdirSync('src/islands', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);

export const islandSource = (name: string): string => `src/islands/${name}/start.ts`;

/**
 * Builds each island as an entry of the client build, hashed and split with everything else, so that the reading
 * pages (which have no SvelteKit client) and the working pages share their chunks.
 */
export function islands(): Plugin {
	return {
		name: 'islands',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		buildStart() {
			for (const name of names())
				this.emitFile({ type: 'chunk', id: islandSource(name), name: `island-${name}` });
		}
	};
}
