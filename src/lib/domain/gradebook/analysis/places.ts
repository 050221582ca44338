import type { Item, Response } from '../../question/model.ts';
import { VERDICTS } from '../../question/judge/model.ts';

/** Where one thing, or several, can be picked. */
export interface Place {
	readonly part: string | null;
	readonly several: boolean;
	readonly options: readonly { readonly id: string; readonly key: boolean }[];
	/** What a response picks here; it may be anything, for a file can be edited. */
	readonly pickedIn: (response: Response) => readonly string[];
}

/** The places of an item whose options can be counted: of every kind but typed answers. */
export function placesOf(item: Item<unknown>): readonly Place[] {
	switch (item.kind) {
		case 'choice':
			return [whole(false, item.options, (given) => (given.kind === 'choice' ? [given.option] : []))];
		case 'choices':
			return [whole(true, item.options, (given) => (given.kind === 'choices' ? given.options : []))];
		case 'judge':
			return item.statements.map(({ id, verdict }) =>
				part(id, VERDICTS, verdict, (given) => (given.kind === 'judge' ? given.verdicts[id] : undefined))
			);
		case 'match':
			return item.lefts.map(({ id, to }) =>
				part(id, ids(item.rights), to, (given) => (given.kind === 'match' ? given.pairs[id] : undefined))
			);
		case 'sort':
			return item.entries.map(({ id, group }) =>
				part(id, ids(item.groups), group, (given) => (given.kind === 'sort' ? given.groups[id] : undefined))
			);
		case 'gap':
			return item.gaps.map(({ id, choices }) => ({
				...whole(false, choices, (given) => one(given.kind === 'gap' ? given.gaps[id] : undefined)),
				part: id
			}));
		case 'order':
			return item.entries.map(({ id }, index) =>
				part(
					id,
					item.entries.map((_, place) => String(place + 1)),
					String(index + 1),
					(given) => (given.kind === 'order' ? String(given.entries.indexOf(id) + 1) : undefined)
				)
			);
		case 'text':
			return [];
	}
}

const whole = (
	several: boolean,
	options: readonly { readonly id: string; readonly key?: boolean | undefined }[],
	pickedIn: Place['pickedIn']
): Place => ({
	part: null,
	several,
	options: options.map(({ id, key = false }) => ({ id, key })),
	pickedIn
});

const part = (
	id: string,
	options: readonly string[],
	key: string,
	picked: (response: Response) => string | undefined
): Place => ({
	part: id,
	several: false,
	options: options.map((option) => ({ id: option, key: option === key })),
	pickedIn: (response) => one(picked(response))
});

const one = (picked: string | undefined): readonly string[] => (picked === undefined ? [] : [picked]);

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
