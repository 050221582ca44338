import type { Level } from '../question/model.ts';
import type { IndexEntry } from './model.ts';

/** What an entry counts for: its unit, or its main concept. */
export type PartOf = (entry: IndexEntry) => string;

export const unitOf: PartOf = ({ unit }) => unit;

/** Items without a concept, which the content check refuses, count as one of their own. */
export const mainConceptOf: PartOf = ({ concepts }) => concepts[0] ?? '';

/**
 * An exam being chosen: who is in, and how much room its levels have left. To give a part its items while the
 * levels keep their shares can mean to exchange an earlier choice; a choice made once and for all would fail
 * where a part has items of one level only.
 */
export class Selection {
	readonly #pool: readonly IndexEntry[];
	/** What must not be lost where one entry is exchanged for another. */
	readonly #kept: readonly PartOf[];
	readonly #room: Record<Level, number>;
	readonly #picked = new Set<IndexEntry>();

	constructor(pool: readonly IndexEntry[], quotas: Readonly<Record<Level, number>>, kept: readonly PartOf[]) {
		this.#pool = pool;
		this.#kept = kept;
		this.#room = { ...quotas };
	}

	get size(): number {
		return this.#picked.size;
	}

	entries(): readonly IndexEntry[] {
		return [...this.#picked];
	}

	hasRoom(level: Level): boolean {
		return this.#room[level] > 0;
	}

	add(entry: IndexEntry): void {
		if (this.#picked.has(entry)) return;
		this.#picked.add(entry);
		this.#room[entry.level] -= 1;
	}

	/**
	 * Adds one entry of `part` if there are fewer than `least` and one is left: within the shares if that can be
	 * had, else beyond them.
	 */
	fill(partOf: PartOf, part: string, least: number): void {
		if (this.entries().filter((entry) => partOf(entry) === part).length >= least) return;
		const spare = this.#spare((entry) => partOf(entry) === part);
		const entry = spare.find(({ level }) => this.hasRoom(level)) ?? spare.find(this.#roomMaker()) ?? spare[0];
		if (entry) this.add(entry);
	}

	/** Tells whether room could be made for an entry, trying each level once. */
	#roomMaker(): (entry: IndexEntry) => boolean {
		const tried = new Set<Level>();
		return ({ level }) => !tried.has(level) && this.#makeRoom(level, tried);
	}

	/**
	 * Exchanges one entry of `level` for another of the same parts in a level that has room, or where room can be
	 * made in turn. With one kind of parts this is the augmenting path of the maximum flow from parts to levels:
	 * where it fails, no choice whatever meets both demands. Changes nothing then.
	 */
	#makeRoom(level: Level, tried: Set<Level>): boolean {
		if (this.hasRoom(level)) return true;
		tried.add(level);
		for (const entry of this.#picked) {
			if (entry.level !== level) continue;
			const alike = this.#spare((other) => this.#kept.every((partOf) => partOf(other) === partOf(entry)));
			for (const other of alike) {
				if (tried.has(other.level) || !this.#makeRoom(other.level, tried)) continue;
				this.#drop(entry);
				this.add(other);
				return true;
			}
		}
		return false;
	}

	#drop(entry: IndexEntry): void {
		this.#picked.delete(entry);
		this.#room[entry.level] += 1;
	}

	#spare(wanted: (entry: IndexEntry) => boolean): readonly IndexEntry[] {
		return this.#pool.filter((entry) => wanted(entry) && !this.#picked.has(entry));
	}
}
