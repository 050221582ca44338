import type { ItemOf, Response } from '../../question/model.ts';
import type { Accepted } from '../../question/text/model.ts';
import { normalise } from '../../question/text/normalise.ts';
import type { Column } from './matrix.ts';
import { placesOf, type Place } from './places.ts';

/** How often each answer was given. */
export type Picks =
	| { readonly kind: 'places'; readonly places: readonly PickedPlace[] }
	/** The most frequent first. */
	| { readonly kind: 'typed'; readonly answers: readonly TypedAnswer[] };

export interface PickedPlace {
	/** Id of statement, left, entry or gap; null where the item is answered as a whole. */
	readonly part: string | null;
	/** More than one option can be picked. */
	readonly several: boolean;
	/** How many students picked anything here. */
	readonly answered: number;
	/** In the order of the bank. For kind `order` their ids are places, from `1`. */
	readonly options: readonly PickedOption[];
}

export interface PickedOption {
	readonly id: string;
	readonly key: boolean;
	readonly picks: number;
	/** Mean share that those who picked it earned on the other items; null where nobody did, or there are none. */
	readonly rest: number | null;
}

/** Spellings that are compared as one answer. */
export interface TypedAnswer {
	/** One of them, as it was typed. */
	readonly text: string;
	readonly picks: number;
	readonly key: boolean;
	/** Id of the confusion it shows. */
	readonly confusion: string | null;
}

export function picksOf(column: Column): Picks {
	const { item } = column;
	return item.kind === 'text'
		? { kind: 'typed', answers: typedAnswers(item, responsesOf(column)) }
		: { kind: 'places', places: placesOf(item).map((place) => countPlace(place, column)) };
}

const responsesOf = ({ cells }: Column): readonly (Response | null)[] =>
	cells.map(({ response }) => response);

function countPlace({ part, several, options, pickedIn }: Place, { cells, rests }: Column): PickedPlace {
	const counts = new Map(options.map(({ id }) => [id, { picks: 0, rest: 0 }]));
	let answered = 0;
	for (const [index, { response }] of cells.entries()) {
		const known = response ? pickedIn(response).filter((id) => counts.has(id)) : [];
		if (known.length > 0) answered += 1;
		for (const id of new Set(known)) {
			const count = counts.get(id);
			if (!count) continue;
			count.picks += 1;
			count.rest += rests[index] ?? NaN;
		}
	}
	return {
		part,
		several,
		answered,
		options: options.map(({ id, key }) => {
			const { picks, rest } = counts.get(id) ?? { picks: 0, rest: 0 };
			return { id, key, picks, rest: picks === 0 || Number.isNaN(rest) ? null : rest / picks };
		})
	};
}

function typedAnswers(
	item: ItemOf<'text', unknown>,
	responses: readonly (Response | null)[]
): readonly TypedAnswer[] {
	const meanings = meaningsOf(item);
	const counts = new Map<string, { text: string; picks: number }>();
	for (const response of responses) {
		if (response?.kind !== 'text') continue;
		const compared = normalise(response.text);
		if (compared === '') continue;
		const count = counts.get(compared) ?? { text: response.text, picks: 0 };
		counts.set(compared, count);
		count.picks += 1;
		// Whoever came first would hang on the order of students.
		if (response.text < count.text) count.text = response.text;
	}
	return [...counts]
		.map(([compared, { text, picks }]) => ({ text, picks, ...(meanings.get(compared) ?? OTHERWISE) }))
		.sort((a, b) => b.picks - a.picks || (a.text < b.text ? -1 : 1));
}

const OTHERWISE = { key: false, confusion: null };

/** Every spelling once for the whole class. The key goes before confusions, as in grading. */
function meaningsOf({ answer, confusions }: ItemOf<'text', unknown>) {
	const meanings = new Map<string, { readonly key: boolean; readonly confusion: string | null }>();
	const add = (accept: Accepted, id: string | null) => {
		for (const spelling of [...accept.en, ...accept.zh]) {
			const compared = normalise(spelling);
			if (!meanings.has(compared)) meanings.set(compared, { key: id === null, confusion: id });
		}
	};
	add(answer.accept, null);
	for (const { id, accept } of confusions) add(accept, id);
	return meanings;
}
