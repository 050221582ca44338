import type { Level } from '../question/model.ts';
import type { IndexEntry } from './model.ts';

/**
 * An exam being chosen: who is in, and how much room its levels have left. To give a concept its items while the
 * levels keep their shares can mean to exchange an earlier choice; a choice made once and for all would fail
 * where a concept has items of one level only.
 */
export class Selection {
	readonly #byConcept: ReadonlyMap<string, readonly IndexEntry[]>;
	readonly #room: Record<Level, number>;
	readonly #picked = new Set<IndexEntry>();

	constructor(pool: readonly IndexEntry[], quotas: Readonly<Record<Level, number>>) {
		const byConcept = new Map<string, IndexEntry[]>();
		for (const entry of pool) {
			const concept = mainConcept(entry);
			const others = byConcept.get(concept);
			if (others) others.push(entry);
			else byConcept.set(concept, [entry]);
		}
		this.#byConcept = byConcept;
		this.#room = { ...quotas };
	}

	get size(): number {
		return this.#picked.size;
	}

	/** The main concepts of the pool, in its order. */
	get concepts(): readonly string[] {
		return [...this.#byConcept.keys()];
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

	/** Adds one entry of `concept` if there is one left: within the shares if that can be had, else beyond them. */
	addOf(concept: string): void {
		const spare = this.#spareOf(concept);
		const entry = spare.find(({ level }) => this.hasRoom(level)) ?? spare.find(this.#roomMaker()) ?? spare[0];
		if (entry) this.add(entry);
	}

	/** Tells whether room could be made for an entry, trying each level once. */
	#roomMaker(): (entry: IndexEntry) => boolean {
		const tried = new Set<Level>();
		return ({ level }) => !tried.has(level) && this.#makeRoom(level, tried);
	}

	/**
	 * Exchanges one entry of `level` for another of the same concept in a level that has room, or where room can
	 * be made in turn. This is the augmenting path of the maximum flow from concepts to levels: where it fails,
	 * no choice whatever meets both demands. Changes nothing then.
	 */
	#makeRoom(level: Level, tried: Set<Level>): boolean {
		if (this.hasRoom(level)) return true;
		tried.add(level);
		for (const entry of this.#picked) {
			if (entry.level !== level) continue;
			for (const other of this.#spareOf(mainConcept(entry))) {
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

	#spareOf(concept: string): readonly IndexEntry[] {
		return (this.#byConcept.get(concept) ?? []).filter((entry) => !this.#picked.has(entry));
	}
}

/** Items without a concept, which the content check refuses, count as one of their own. */
const mainConcept = (entry: IndexEntry): string => entry.concepts[0] ?? '';
