export interface Flags {
	/** Whether the name says that it is UTF-8. */
	readonly utf8: boolean;
	/** Whether a password is wanted. */
	readonly locked: boolean;
}

const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** The flags of each file, in the order of the archive's directory: fflate does not tell them (APPNOTE.TXT 6.3, 4.3.12 and 4.4.4). */
export function* flagsIn(bytes: Uint8Array): Generator<Flags, undefined> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === null) return;
	let at = view.getUint32(end + 16, true);
	while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
		const flags = view.getUint16(at + 8, true);
		yield { utf8: (flags & 0x800) !== 0, locked: (flags & 1) !== 0 };
		at += 46 + [28, 30, 32].reduce((sum, length) => sum + view.getUint16(at + length, true), 0);
	}
}

/** The directory's end stands last, before a comment. */
function endOf(view: DataView): number | null {
	const last = view.byteLength - END_SIZE;
	for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	return null;
}
