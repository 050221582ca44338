import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DAYS = 24 * 60 * 60 * 1000;
/** What no build has asked for in this time is thrown away. */
const LONGEST = 14 * DAYS;

/** Files kept from one build to the next, by name. A folder that cannot be read or written keeps nothing; that is all. */
export interface Kept {
	/** The file of that name, unless there is none. */
	read(name: string): Promise<Buffer | null>;
	/** Keeps a file whole or not at all. */
	write(name: string, bytes: Buffer): Promise<void>;
	/** Throws away what was not read or written lately. `now` in milliseconds since 1970. */
	tidy(now: number): Promise<void>;
}

export function keptIn(folder: string): Kept {
	const place = (name: string) => join(folder, name);
	return {
		async read(name) {
			try {
				const bytes = await readFile(place(name));
				const now = new Date();
				await utimes(place(name), now, now);
				return bytes;
			} catch {
				return null;
			}
		},
		async write(name, bytes) {
			try {
				await mkdir(folder, { recursive: true });
				await writeFile(place(`${name}.part`), bytes);
				await rename(place(`${name}.part`), place(name));
			} catch {
				// It is made again next time.
			}
		},
		async tidy(now) {
			try {
				for (const name of await readdir(folder))
					if (now - (await stat(place(name))).mtimeMs > LONGEST) await rm(place(name));
			} catch {
				// What cannot be thrown away takes room, and does no harm.
			}
		}
	};
}
