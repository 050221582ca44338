/** Times within this factor of their goal are near it: a busy machine makes them. */
const SLACK = 1.25;

export type Mark = 'ok' | 'near' | 'OVER';

/** What was held against a figure. Only exact ones can fail the benchmark. */
export class Findings {
	readonly #failed: string[] = [];
	readonly #over: string[] = [];

	/** Something exact (bytes, requests): above its limit it fails the benchmark. */
	limit(what: string, value: number, most: number): Mark {
		if (value <= most) return 'ok';
		this.#failed.push(`${what}: ${value}, at most ${most}`);
		return 'OVER';
	}

	/** Something that either holds or does not. */
	must(what: string, holds: boolean): Mark {
		if (holds) return 'ok';
		this.#failed.push(what);
		return 'OVER';
	}

	/** A time, or a ratio of times: above its goal it is named, never failed. */
	goal(what: string, value: number, most: number): Mark {
		if (value <= most) return 'ok';
		if (value <= most * SLACK) return 'near';
		this.#over.push(`${what}: ${value.toFixed(2)}, goal ${most}`);
		return 'OVER';
	}

	get failed(): boolean {
		return this.#failed.length > 0;
	}

	print(): void {
		console.log(`\nExact figures that do not hold: ${this.#failed.length || 'none'}`);
		for (const line of this.#failed) console.log(`  ${line}`);
		console.log(`Goals missed by more than a quarter: ${this.#over.length || 'none'}`);
		for (const line of this.#over) console.log(`  ${line}`);
	}
}
