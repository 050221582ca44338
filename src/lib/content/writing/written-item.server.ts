import { LANGUAGES, type Bilingual, type Language } from '#lib/domain/course/language.ts';
import { documentsOf, entriesAt, type Entry } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import { conceptSchema } from '../schema/concepts.server.ts';
import { termSchema } from '../schema/glossary.server.ts';
import { itemSchema, type AuthoredItem } from '../schema/item.server.ts';
import type { Path } from '../yaml-file.server.ts';
import { visible } from './visible.server.ts';

/** An item as the rules of writing read it. */
export interface WrittenItem {
	readonly entry: Entry<AuthoredItem>;
	readonly item: AuthoredItem;
	readonly file: string;
	/** The whole question as it is seen, of a `gap` with its sentence. */
	readonly stem: Bilingual;
	/** What is picked from: the options of a `choice` or `choices`, the drop-down of every gap. */
	readonly lists: readonly OptionList[];
}

export interface OptionList {
	readonly path: Path;
	readonly fixed: boolean;
	/** Every option is the name of a concept or a term: how long it is, is not for the author to choose. */
	readonly named: boolean;
	/** One key, so that a guess is right or wrong as a whole. */
	readonly single: boolean;
	readonly stem: Bilingual;
	readonly options: readonly Option[];
}

export interface Option {
	readonly key: boolean;
	readonly path: Path;
	/** As it is seen. */
	readonly text: Bilingual;
}

/** The items that fit their schema, of all banks, also of units that are drafts. */
export function writtenItems(manuscript: Manuscript): WrittenItem[] {
	const names = namesIn(manuscript);
	return documentsOf(manuscript, 'items').flatMap((document) =>
		entriesAt(document, [], itemSchema).map((entry) => {
			const stem = stemOf(entry.value);
			return {
				entry,
				item: entry.value,
				file: document.yaml.file,
				stem,
				lists: listsOf(entry.value).map((list) => ({
					...list,
					stem,
					named: list.options.every(({ text }) => names.has(text.en.toLowerCase()))
				}))
			};
		})
	);
}

const namesIn = (manuscript: Manuscript): ReadonlySet<string> =>
	new Set([
		...documentsOf(manuscript, 'concepts').flatMap((document) =>
			entriesAt(document, ['concepts'], conceptSchema).map(({ value }) => value.name.en.toLowerCase())
		),
		...documentsOf(manuscript, 'glossary').flatMap((document) =>
			entriesAt(document, [], termSchema).map(({ value }) => value.en.toLowerCase())
		)
	]);

const seen = ({ en, zh }: Bilingual): Bilingual => ({ en: visible(en), zh: visible(zh) });

const stemOf = (item: AuthoredItem): Bilingual => {
	const { en, zh } = seen(item.stem);
	return item.kind === 'gap' ? { en: `${en} ${item.text.en}`, zh: `${zh}${item.text.zh}` } : { en, zh };
};

function listsOf(item: AuthoredItem): Omit<OptionList, 'stem' | 'named'>[] {
	const fixed = item.kind !== 'text' && item.kind !== 'order' && item.fixed === true;
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return [
				{ path: ['options'], fixed, single: item.kind === 'choice', options: optionsOf(item.options, ['options']) }
			];
		case 'gap':
			return item.gaps.map(({ choices }, index) => {
				const path = ['gaps', index, 'choices'];
				return { path, fixed, single: true, options: optionsOf(choices, path) };
			});
		default:
			return [];
	}
}

const optionsOf = (
	options: readonly { readonly key?: boolean | undefined; readonly text: Bilingual }[],
	path: Path
): Option[] =>
	options.map(({ key, text }, index) => ({
		key: key === true,
		path: [...path, index, 'text'],
		text: seen(text)
	}));

export const singleLists = (items: readonly WrittenItem[]): OptionList[] =>
	items.flatMap(({ lists }) => lists.filter(({ single }) => single));

export const severalLists = (items: readonly WrittenItem[]): OptionList[] =>
	items.flatMap(({ lists }) => lists.filter(({ single }) => !single));

/** What the languages are called in messages. */
export const LANGUAGE_NAMES = { en: 'English', zh: 'Chinese' } as const;

/** What a rule finds in each language. */
export const inBoth = <T>(find: (language: Language) => readonly T[]): T[] => LANGUAGES.flatMap(find);
