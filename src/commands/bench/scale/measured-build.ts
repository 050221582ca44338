import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { CourseFiles } from '#lib/content/course-files.server.ts';
import { stop } from '../../say.mjs';
import { filesIn } from '../files-in.ts';

const HOOK = pathToFileURL(fileURLToPath(new URL('process-note.mjs', import.meta.url))).href;

export interface MeasuredBuild {
	readonly seconds: number;
	/** Seconds of all processors together: other work on the machine weighs less on it. */
	readonly processor: number;
	/** Gigabytes of all processes together. */
	readonly memory: number;
	readonly pages: number;
}

const noteSchema = v.object({
	began: v.number(),
	ended: v.number(),
	processor: v.number(),
	peak: v.number()
});
type Note = v.InferOutput<typeof noteSchema>;

/** Builds a course in folders of its own, which are gone afterwards. */
export function measuredBuild(course: CourseFiles): MeasuredBuild {
	const folder = mkdtempSync(join(tmpdir(), 'bench-scale-'));
	const [content, site, notes] = ['content', 'site', 'notes'].map((name) => join(folder, name));
	if (!content || !site || !notes) throw new Error('Three folders were named.');
	try {
		for (const [path, text] of course) {
			mkdirSync(dirname(join(content, path)), { recursive: true });
			writeFileSync(join(content, path), text);
		}
		mkdirSync(notes);
		const began = performance.now();
		const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
			encoding: 'utf8',
			maxBuffer: 1e8,
			shell: process.platform === 'win32',
			env: {
				...process.env,
				COURSE_CONTENT: content,
				COURSE_SITE: site,
				BENCH_NOTES: notes,
				NODE_OPTIONS: `--import ${HOOK}`
			}
		});
		const seconds = (performance.now() - began) / 1000;
		if (status !== 0) {
			console.error(stdout.slice(-4000), stderr.slice(-4000));
			stop('The generated course could not be built. The message above says where and why.');
		}
		const all = readNotes(notes);
		return {
			seconds,
			processor: all.reduce((sum, note) => sum + note.processor, 0),
			memory: peakOf(all) / 1e6,
			pages: filesIn(site).filter((file) => file.endsWith('.html')).length
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const readNotes = (folder: string): readonly Note[] =>
	readdirSync(folder).map((name) =>
		v.parse(noteSchema, JSON.parse(readFileSync(join(folder, name), 'utf8')))
	);

/** What processes that ran at the same time held at most, as if each had held its most at that moment. */
const peakOf = (notes: readonly Note[]): number =>
	Math.max(
		...notes.map(({ began }) =>
			notes
				.filter((other) => other.began <= began && began <= other.ended)
				.reduce((sum, { peak }) => sum + peak, 0)
		)
	);
