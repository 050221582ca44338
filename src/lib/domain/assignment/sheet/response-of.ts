import { VERDICTS } from '../../question/judge/model.ts';
import type { Item, Response } from '../../question/model.ts';

/** What was given, by id: a list where the item is answered as a whole, else part by part. */
export type Given =
	| { readonly picked: readonly string[] }
	| { readonly byPlace: Readonly<Record<string, string>> }
	| { readonly words: string };

/** The response that `given` is to `item`; null where nothing was given. */
export function responseOf(item: Item<unknown>, given: Given): Response | null {
	const { kind } = item;
	const picked = 'picked' in given ? given.picked : [];
	const byPlace = 'byPlace' in given ? given.byPlace : {};
	if (kind === 'text') return 'words' in given && given.words !== '' ? { kind, text: given.words } : null;
	if (picked.length === 0 && Object.keys(byPlace).length === 0) return null;
	switch (kind) {
		case 'choice':
			return { kind, option: picked[0] ?? '' };
		case 'choices':
			// In the order of the bank, as a screen gives them.
			return { kind, options: item.options.map(({ id }) => id).filter((id) => picked.includes(id)) };
		case 'order':
			return { kind, entries: picked };
		case 'judge':
			return {
				kind,
				verdicts: Object.fromEntries(
					Object.entries(byPlace).flatMap(([id, given]) =>
						VERDICTS.filter((verdict) => verdict === given).map((verdict) => [id, verdict])
					)
				)
			};
		case 'match':
			return { kind, pairs: byPlace };
		case 'sort':
			return { kind, groups: byPlace };
		case 'gap':
			return { kind, gaps: byPlace };
	}
}

/** The reverse of it. */
export function givenOf(response: Response): Given {
	switch (response.kind) {
		case 'choice':
			return { picked: [response.option] };
		case 'choices':
			return { picked: response.options };
		case 'order':
			return { picked: response.entries };
		case 'judge':
			return { byPlace: response.verdicts };
		case 'match':
			return { byPlace: response.pairs };
		case 'sort':
			return { byPlace: response.groups };
		case 'gap':
			return { byPlace: response.gaps };
		case 'text':
			return { words: response.text };
	}
}
