import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { stop } from '../say.mjs';
import { serve } from '../serve.mjs';
import { filesIn } from './files-in.ts';
import { coursePages, type CoursePage } from './pages.ts';

/** The lesson and the practice run that stand for all of their kind where times are measured. */
export const LESSON = 'lessons/peace/';
export const PRACTICE = 'practice/peace/';

/** What stands beside the course in the served copy, at the same depth as a lesson, so that links resolve. */
export const BARE_LESSON = 'beside/the-course/lesson-without-scripts/';
export const FLOOR = 'beside/the-course/floor/';
export const SECOND_FLOOR = 'beside/the-course/second-floor/';

export interface Site {
	/** Ends with a slash. */
	readonly address: string;
	readonly dir: string;
	readonly pages: readonly CoursePage[];
	/** Every file of the course itself. */
	readonly files: readonly string[];
	close(): Promise<void>;
}

/**
 * Serves a copy of build/, which another build may replace meanwhile, and beside the course what it is compared with:
 * the floor, and the measured lesson without its scripts.
 */
export async function stageSite(): Promise<Site> {
	if (!existsSync(join('build/en', LESSON, 'index.html.br')))
		stop('build/ holds no finished course.', 'npm run build');
	const dir = mkdtempSync(join(tmpdir(), 'bench-'));
	cpSync('build', dir, { recursive: true });
	const [pages, files] = [coursePages(dir), filesIn(dir)];

	cpSync('tests/bench/floor', join(dir, FLOOR), { recursive: true });
	const others = process.env['PERF_FLOOR'];
	if (others) cpSync(others, join(dir, SECOND_FLOOR), { recursive: true });
	const bare = join(dir, BARE_LESSON, 'index.html');
	cpSync(join(dir, 'en', LESSON), join(dir, BARE_LESSON), { recursive: true });
	writeFileSync(bare, withoutScripts(readFileSync(bare, 'utf8')));
	for (const page of filesIn(join(dir, 'beside')).filter((file) => file.endsWith('.html')))
		writeFileSync(`${page}.br`, brotliCompressSync(readFileSync(page)));

	const server = await serve({ dir });
	return {
		address: server.address,
		dir,
		pages,
		files,
		async close() {
			await server.close();
			rmSync(dir, { recursive: true });
		}
	};
}

const withoutScripts = (html: string): string =>
	html.replaceAll(/<script\b[\s\S]*?<\/script>/g, '').replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
