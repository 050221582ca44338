import type { Item } from '#lib/domain/question/model.ts';

/** The items of one unit in one language, as the build wrote them. */
export interface UnitItems {
	readonly items: Readonly<Record<string, Item>>;
}

/** The facts that the items of one unit cite, in one language. */
export interface UnitFacts {
	readonly facts: Readonly<Record<string, { readonly text: string; readonly where: string }>>;
}

/** Fetches the items of several units; `root` is the path to the language's root. Rejects where the line fails. */
export async function fetchItems(root: string, units: Iterable<string>): Promise<UnitItems> {
	const parts = await fetchEach<UnitItems>(`${root}data/items/`, units);
	return { items: Object.assign({}, ...parts.map(({ items }) => items)) };
}

/** The same for an exam: without the explanations. */
export async function fetchQuestions(root: string, units: Iterable<string>): Promise<UnitItems> {
	const parts = await fetchEach<UnitItems>(`${root}data/questions/`, units);
	return { items: Object.assign({}, ...parts.map(({ items }) => items)) };
}

/** Fetches the facts that the items of several units cite: feedback needs them, an exam does not. */
export async function fetchFacts(root: string, units: Iterable<string>): Promise<UnitFacts> {
	const parts = await fetchEach<UnitFacts>(`${root}data/facts/`, units);
	return { facts: Object.assign({}, ...parts.map(({ facts }) => facts)) };
}

/** The files come from the same build as this script: their shape needs no check. */
const fetchEach = <T>(folder: string, units: Iterable<string>): Promise<T[]> =>
	Promise.all(
		[...new Set(units)].map(async (unit): Promise<T> => {
			const answer = await fetch(`${folder}${unit}.json`);
			if (!answer.ok) throw new Error(`${unit}: ${answer.status}`);
			return answer.json();
		})
	);
