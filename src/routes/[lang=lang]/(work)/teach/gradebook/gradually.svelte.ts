/**
 * A long list that comes onto the page little by little, each piece in a task of its own, so that none of them holds
 * the page up. Another list begins anew. To be made while a component is.
 */
export class Gradually<T> {
	readonly #list: () => readonly T[];
	readonly #first: number;
	#reached = $state.raw<{ readonly of: readonly T[]; readonly count: number }>({ of: [], count: 0 });

	constructor(list: () => readonly T[], { first, more }: { readonly first: number; readonly more: number }) {
		this.#list = list;
		this.#first = first;
		$effect(() => {
			const of = list();
			let count = first;
			let timer: ReturnType<typeof setTimeout> | undefined;
			const next = () => {
				count += more;
				this.#reached = { of, count };
				if (count < of.length) timer = setTimeout(next);
			};
			if (count < of.length) timer = setTimeout(next);
			return () => clearTimeout(timer);
		});
	}

	/** The part that is there by now. */
	get shown(): readonly T[] {
		const list = this.#list();
		return list.slice(0, this.#reached.of === list ? this.#reached.count : this.#first);
	}
}
