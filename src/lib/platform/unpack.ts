import { unzipSync, type UnzipFileInfo } from 'fflate';

/** One file, out of an archive or as it was. */
export interface Unpacked {
	/** Its name, behind that of the archive: data. */
	readonly source: string;
	/** Null where it is no text, or longer than anything that is handed in. */
	readonly text: string | null;
}

/** A gradebook of thousands fits; a film does not. */
const MOST_BYTES = 400_000_000;
const MOST_IN_ARCHIVE = 20_000_000;
/** An archive in an archive is opened, one in that is not. */
const DEPTH = 2;

/** Every text in a file, and in its archives. Never rejects; what cannot be read is told as no text. */
export async function unpack(file: File, depth = DEPTH): Promise<readonly Unpacked[]> {
	const source = file.webkitRelativePath || file.name;
	if (file.size > MOST_BYTES) return [{ source, text: null }];
	try {
		return unpackBytes(source, new Uint8Array(await file.arrayBuffer()), depth);
	} catch {
		return [{ source, text: null }];
	}
}

function unpackBytes(source: string, bytes: Uint8Array, depth: number): readonly Unpacked[] {
	if (!isArchive(source, bytes)) return [{ source, text: textOf(bytes) }];
	const files = depth > 0 ? filesIn(bytes) : null;
	if (!files) return [{ source, text: null }];
	return [
		...Object.entries(files.read).flatMap(([name, inner]) =>
			unpackBytes(`${source}/${name}`, inner, depth - 1)
		),
		...files.tooLong.map((name) => ({ source: `${source}/${name}`, text: null }))
	];
}

interface ArchiveFiles {
	readonly read: Readonly<Record<string, Uint8Array>>;
	readonly tooLong: readonly string[];
}

/** Null where the archive is damaged. Not the library's own way aside: it starts workers that our pages forbid. */
function filesIn(bytes: Uint8Array): ArchiveFiles | null {
	const tooLong: string[] = [];
	const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
		if (name.endsWith('/')) return false;
		if (originalSize > MOST_IN_ARCHIVE) tooLong.push(name);
		return originalSize <= MOST_IN_ARCHIVE;
	};
	try {
		return { read: unzipSync(bytes, { filter }), tooLong };
	} catch {
		return null;
	}
}

/** Files of office programs are archives too, of things that nobody hands in here. */
const isArchive = (source: string, bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 && bytes[1] === 0x4b && !/\.(docx|xlsx|pptx|od[tsp]|epub|jar)$/i.test(source);

function textOf(bytes: Uint8Array): string | null {
	// Editors on Windows call two bytes a letter "Unicode".
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	return bytes.subarray(0, 2000).includes(0) ? null : new TextDecoder().decode(bytes);
}
