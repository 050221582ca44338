import { unzipSync } from 'fflate';
import { archiveName } from './archive-name.ts';
import { flagsIn } from './archive-flags.ts';

export interface ArchiveFile {
	/** With its folders: data. */
	readonly name: string;
	readonly content:
		| { readonly code: 'bytes'; readonly bytes: Uint8Array }
		/** Too long, behind a password, or packed in a way of its own. */
		| { readonly code: 'not-ours' }
		| { readonly code: 'damaged' };
}

/** How much may still be unpacked: a small archive can swell to any size. */
export interface Room {
	bytes: number;
}

const MOST_IN_ARCHIVE = 20_000_000;

/** Stored as it is, and deflated: all that fflate knows, and all that anybody's computer makes by itself. */
const PACKINGS: readonly number[] = [0, 8];

interface Entry {
	readonly place: number;
	/** As fflate calls it. */
	readonly key: string;
	readonly name: string;
	readonly readable: boolean;
}

/** All files of an archive, in its order; null where it is damaged as a whole. */
export function filesIn(bytes: Uint8Array, room: Room): readonly ArchiveFile[] | null {
	const entries = entriesIn(bytes, room);
	if (!entries) return null;
	const contents = contentsOf(
		bytes,
		entries.filter(({ readable }) => readable)
	);
	return entries.map(({ place, name, readable }) => {
		const content = contents.get(place);
		if (content) return { name, content: { code: 'bytes', bytes: content } };
		return { name, content: { code: readable ? 'damaged' : 'not-ours' } };
	});
}

function entriesIn(bytes: Uint8Array, room: Room): readonly Entry[] | null {
	const entries: Entry[] = [];
	const flags = flagsIn(bytes);
	let place = -1;
	try {
		unzipSync(bytes, {
			filter({ name: key, size, originalSize, compression }) {
				const { utf8, locked } = flags.next().value ?? { utf8: true, locked: false };
				place += 1;
				if (key.endsWith('/')) return false;
				const length = Math.max(size, originalSize);
				const fits = length <= MOST_IN_ARCHIVE && length <= room.bytes;
				const readable = fits && !locked && PACKINGS.includes(compression);
				if (readable) room.bytes -= length;
				entries.push({ place, key, name: utf8 ? key : archiveName(key), readable });
				return false;
			}
		});
		return entries;
	} catch {
		return null;
	}
}

/**
 * What stands at each place. Not the library's own way aside: it starts workers that our pages forbid. A damaged file
 * makes it throw, and of two with the same name it gives one: then each half is read for itself, so that one file takes
 * none along.
 */
function contentsOf(bytes: Uint8Array, entries: readonly Entry[]): ReadonlyMap<number, Uint8Array> {
	const places = new Set(entries.map(({ place }) => place));
	let place = -1;
	try {
		const files = new Map(Object.entries(unzipSync(bytes, { filter: () => places.has((place += 1)) })));
		if (files.size === entries.length)
			return new Map(
				entries.flatMap(({ place, key }) => {
					const content = files.get(key);
					return content ? [[place, content] as const] : [];
				})
			);
	} catch {
		// Told by its absence, once it stands alone.
	}
	if (entries.length < 2) return new Map();
	const half = Math.ceil(entries.length / 2);
	return new Map([...contentsOf(bytes, entries.slice(0, half)), ...contentsOf(bytes, entries.slice(half))]);
}
