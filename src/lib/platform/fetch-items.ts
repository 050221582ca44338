import type { Item } from '#lib/domain/question/model.ts';

/** Items of one unit or deck in one language, as the build wrote them. */
export interface UnitItems {
	readonly items: Readonly<Record<string, Item>>;
}

/** The facts that items cite, in one language. */
export interface UnitFacts {
	readonly facts: Readonly<Record<string, { readonly text: string; readonly where: string }>>;
}

/** Fetches the items of several units; `root` is the path to the language's root. Rejects where the line fails. */
export async function fetchItems(root: string, units: Iterable<string>): Promise<UnitItems> {
	const parts = await fetchEach<UnitItems>(`${root}data/items/`, units);
	return { items: Object.assign({}, ...parts.map(({ items }) => items)) };
}

/** Fetches the facts that the items of several units cite: feedback needs them, an exam does not. */
export async function fetchFacts(root: string, units: Iterable<string>): Promise<UnitFacts> {
	const parts = await fetchEach<UnitFacts>(`${root}data/facts/`, units);
	return { facts: Object.assign({}, ...parts.map(({ facts }) => facts)) };
}

/** Fetches a deck of the exam's items, which come without their explanations. */
export const fetchExamDeck = (root: string, deck: number): Promise<UnitItems> =>
	fetchOne(`${root}data/exam/${deck}.json`);

/** Fetches a deck of what is practised. */
export const fetchPracticeDeck = (
	root: string,
	scope: string,
	deck: number
): Promise<UnitItems & UnitFacts> => fetchOne(`${root}data/practice/${scope}/${deck}.json`);

const fetchEach = <T>(folder: string, units: Iterable<string>): Promise<T[]> =>
	Promise.all([...new Set(units)].map((unit) => fetchOne<T>(`${folder}${unit}.json`)));

/** The files come from the same build as this script: their shape needs no check. */
async function fetchOne<T>(address: string): Promise<T> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return answer.json();
}
