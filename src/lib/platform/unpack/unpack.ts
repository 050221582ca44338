import { filesIn, type Room } from './archive.ts';

/** One file, out of an archive or as it was. */
export interface Unpacked {
	/** Its name, behind that of the archive: data. */
	readonly source: string;
	readonly content:
		| { readonly code: 'text'; readonly text: string }
		/** No text, or longer than anything that is handed in. */
		| { readonly code: 'not-ours' }
		/** Cut or altered on its way. */
		| { readonly code: 'damaged' };
}

/** A gradebook of thousands fits; a film does not, nor what swells to one. */
const MOST_BYTES = 400_000_000;
/** An archive in an archive is opened, one in that is not. */
const DEPTH = 2;

/** Every text in a file, and in its archives. Never rejects; what cannot be read is told as such. */
export async function unpack(file: File): Promise<readonly Unpacked[]> {
	const source = file.webkitRelativePath || file.name;
	if (isOfSystem(source)) return [];
	if (file.size > MOST_BYTES) return [unread(source, 'not-ours')];
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return unpackBytes(source, bytes, { depth: DEPTH, room: { bytes: MOST_BYTES } });
	} catch {
		return [unread(source, 'damaged')];
	}
}

interface Limits {
	readonly depth: number;
	/** Shared by an archive and those in it. */
	readonly room: Room;
}

function unpackBytes(source: string, bytes: Uint8Array, { depth, room }: Limits): readonly Unpacked[] {
	if (!isArchive(source, bytes)) return [contentOf(source, bytes)];
	if (depth === 0) return [unread(source, 'not-ours')];
	const files = filesIn(bytes, room);
	if (!files) return [unread(source, 'damaged')];
	const unpacked = files
		.filter(({ name }) => !isOfSystem(name))
		.flatMap(({ name, content }) =>
			content.code === 'bytes'
				? unpackBytes(`${source}/${name}`, content.bytes, { depth: depth - 1, room })
				: [unread(`${source}/${name}`, content.code)]
		);
	return unpacked.length > 0 ? unpacked : [unread(source, 'not-ours')];
}

const unread = (source: string, code: 'not-ours' | 'damaged'): Unpacked => ({ source, content: { code } });

/** What Finder and Explorer add to folders and archives: nobody handed it in. */
const isOfSystem = (name: string): boolean =>
	/(^|\/)(__MACOSX\/|(\.DS_Store|Thumbs\.db|desktop\.ini)$)/i.test(name);

/** Files of office programs are archives too, of things that nobody hands in here. */
const isArchive = (source: string, bytes: Uint8Array): boolean =>
	SIGNATURES.some((signature) => signature.every((byte, place) => bytes[place] === byte)) &&
	!/\.(docx|xlsx|pptx|od[tsp]|epub|jar)$/i.test(source);

/** How an archive begins: with a file, or, where it holds none, with its end. */
const SIGNATURES = [
	[0x50, 0x4b, 3, 4],
	[0x50, 0x4b, 5, 6]
] as const;

function contentOf(source: string, bytes: Uint8Array): Unpacked {
	// Editors on Windows call two bytes a letter "Unicode".
	const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
	if (!wide && bytes.subarray(0, 2000).includes(0)) return unread(source, 'not-ours');
	return {
		source,
		content: { code: 'text', text: new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes) }
	};
}
