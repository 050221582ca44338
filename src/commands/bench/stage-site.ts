import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../serve.mjs';
import { BARE_LESSON, filesIn, FLOOR, LESSON, SECOND_FLOOR } from './pages.ts';

export interface Site {
	/** Ends with a slash. */
	readonly address: string;
	readonly dir: string;
	close(): Promise<void>;
}

/**
 * Serves a copy of build/, which another build may replace meanwhile, and beside the course what it is compared with:
 * the floor, and the measured lesson without its scripts.
 */
export async function stageSite(): Promise<Site> {
	const dir = mkdtempSync(join(tmpdir(), 'bench-'));
	cpSync('build', dir, { recursive: true });
	cpSync('tests/bench/floor', join(dir, FLOOR), { recursive: true });
	const others = process.env['PERF_FLOOR'];
	if (others) cpSync(others, join(dir, SECOND_FLOOR), { recursive: true });

	const bare = join(dir, BARE_LESSON, 'index.html');
	cpSync(join(dir, LESSON), join(dir, BARE_LESSON), { recursive: true });
	writeFileSync(bare, withoutScripts(readFileSync(bare, 'utf8')));

	const added = [FLOOR, SECOND_FLOOR, BARE_LESSON].flatMap((folder) => filesIn(join(dir, folder)));
	for (const page of added.filter((file) => file.endsWith('.html')))
		writeFileSync(`${page}.br`, brotliCompressSync(readFileSync(page)));

	const server = await serve({ dir });
	return {
		address: server.address,
		dir,
		async close() {
			await server.close();
			rmSync(dir, { recursive: true });
		}
	};
}

const withoutScripts = (html: string): string =>
	html.replaceAll(/<script\b[\s\S]*?<\/script>/g, '').replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
