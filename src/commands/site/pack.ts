import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../bench/files-in.ts';
import { stepOf, stepsFor, type Sized, type Steps } from './brotli-steps.ts';
import type { Kept } from './kept.ts';

/** Other versions may pack the same to other bytes. */
const MADE_BY = `brotli ${process.versions['brotli']} zlib ${process.versions.zlib}`;
const PACKED = /\.(html|js|json|css|svg|xml|txt|webmanifest)$/;

/** A file to pack: where it stands, and its path in the site. */
export interface ToPack extends Sized {
	readonly file: string;
}

/**
 * Writes a .br and a .gz beside every file that gets smaller by it; says at which steps of brotli. What was packed by an
 * earlier build is taken from `kept`: from one build to the next most pages stay as they were.
 */
export async function packSite(site: string, kept: Kept): Promise<Steps> {
	const files = filesToPack(site);
	const steps = stepsFor(files);
	// The largest first, so that no core is left with one of them at the end; as many at once as there are cores, for
	// each takes tens of megabytes while it is packed.
	const waiting = files.toSorted((a, b) => a.size - b.size);
	const packers = Array.from({ length: availableParallelism() }, async () => {
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
			await packFile(next.file, stepOf(next.path, steps), kept);
	});
	await Promise.all(packers);
	await kept.tidy(Date.now());
	return steps;
}

/** The files of a site, or of a part of one, that are packed. `root` is the folder that their paths begin in. */
export const filesToPack = (root: string): readonly ToPack[] =>
	filesIn(root)
		.filter((file) => PACKED.test(file))
		.map((file) => ({
			file,
			path: relative(root, file).replaceAll(sep, '/'),
			size: statSync(file).size
		}));

async function packFile(file: string, quality: number, kept: Kept): Promise<void> {
	const source = await readFile(file);
	for (const [ending, bytes] of await keepPacked(source, quality, kept))
		if (bytes.length < source.length) await writeFile(file + ending, bytes);
}

/** What a file with these bytes is packed to, by ending; from now on it is in `kept`. `quality` is a step of brotli. */
export async function keepPacked(
	source: Buffer,
	quality: number,
	kept: Kept
): Promise<readonly (readonly ['.br' | '.gz', Buffer])[]> {
	const sum = createHash('sha256').update(`${MADE_BY} ${quality}\n`).update(source).digest('hex');
	const packed = async (ending: string, pack: () => Promise<Buffer>): Promise<Buffer> => {
		const name = sum + ending;
		const before = await kept.read(name);
		const bytes = before ?? (await pack());
		if (!before) await kept.write(name, bytes);
		return bytes;
	};
	const brotli = () => promisify(brotliCompress)(source, { params: parameters(source.length, quality) });
	const gzipped = () => promisify(gzip)(source, { level: constants.Z_BEST_COMPRESSION });
	return [
		['.br', await packed('.br', brotli)],
		['.gz', await packed('.gz', gzipped)]
	];
}

const parameters = (bytes: number, quality: number) => ({
	[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
	[constants.BROTLI_PARAM_QUALITY]: quality,
	[constants.BROTLI_PARAM_LGWIN]: windowFor(bytes),
	[constants.BROTLI_PARAM_SIZE_HINT]: bytes
});

/** The smallest window, as a power of two, that holds a whole file: what a larger one takes is memory. */
const windowFor = (bytes: number): number =>
	Math.min(
		Math.max(Math.ceil(Math.log2(bytes + 16)), constants.BROTLI_MIN_WINDOW_BITS),
		constants.BROTLI_DEFAULT_WINDOW
	);
