import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../bench/files-in.ts';

const PACKED = /\.(html|js|json|css|svg|xml|txt|webmanifest)$/;

/**
 * Brotli's last two steps cost twenty times the work of the one before and save a tenth of the bytes. A site larger
 * than `below` takes a lower step, so that packing takes seconds, not minutes. In bytes of all that is packed.
 */
const QUALITIES = [
	{ below: 40e6, quality: 11 },
	{ below: 80e6, quality: 10 },
	{ below: Infinity, quality: 9 }
];

/** Writes a .br and a .gz beside every file that gets smaller by it; says at which step of brotli. */
export async function packSite(site: string): Promise<number> {
	const files = filesIn(site).filter((file) => PACKED.test(file));
	const sizes = new Map(files.map((file) => [file, statSync(file).size]));
	const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	const quality = QUALITIES.find(({ below }) => total < below)?.quality ?? 9;
	// The largest first, so that no core is left with one of them at the end; as many at once as there are cores, for
	// each takes tens of megabytes while it is packed.
	const waiting = files.toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
	const packers = Array.from({ length: availableParallelism() }, async () => {
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await packFile(file, quality);
	});
	await Promise.all(packers);
	return quality;
}

async function packFile(file: string, quality: number): Promise<void> {
	const source = await readFile(file);
	const brotli = await promisify(brotliCompress)(source, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_LGWIN]: windowFor(source.length),
			[constants.BROTLI_PARAM_SIZE_HINT]: source.length
		}
	});
	const zipped = await promisify(gzip)(source, { level: constants.Z_BEST_COMPRESSION });
	if (brotli.length < source.length) await writeFile(`${file}.br`, brotli);
	if (zipped.length < source.length) await writeFile(`${file}.gz`, zipped);
}

/** The smallest window, as a power of two, that holds a whole file: what a larger one takes is memory. */
const windowFor = (bytes: number): number =>
	Math.min(
		Math.max(Math.ceil(Math.log2(bytes + 16)), constants.BROTLI_MIN_WINDOW_BITS),
		constants.BROTLI_DEFAULT_WINDOW
	);
