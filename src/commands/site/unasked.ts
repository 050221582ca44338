import { readFileSync, rmSync } from 'node:fs';
import { filesIn } from '../bench/files-in.ts';

/**
 * Drops files that nothing asks for. SvelteKit writes a page's data also for its client: a reading page has none.
 */
export function dropUnasked(site: string): void {
	for (const page of filesIn(site).filter((file) => file.endsWith('index.html'))) {
		if (/__sveltekit_\w+\s*=/.test(readFileSync(page, 'utf8'))) continue;
		rmSync(page.replace(/index\.html$/, '__data.json'), { force: true });
	}
}
