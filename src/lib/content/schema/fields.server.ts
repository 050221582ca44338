import * as v from 'valibot';

/**
 * What may stand in a text beside words. `rich`: citations, marked foreign words, emphasis. `lesson`: also glossary
 * terms. `gaps`: rich, with `{id}` for every gap. `plain`: nothing, or one foreign span around the whole.
 */
export type Markup = 'rich' | 'lesson' | 'gaps' | 'plain';

/** What has an id that other parts of the course name. */
export type Named = 'fact' | 'source' | 'group' | 'concept' | 'term' | 'item' | 'lesson' | 'unit' | 'figure';

/** What a field is to the checks that run over the whole course. */
export interface FieldRole {
	readonly text?: Markup;
	readonly defines?: Named;
	readonly refers?: Named | 'unit or concept';
}

export const WORDS = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const FACT_ID = /^(S\d+\.\d+[a-z]?|N\d+|T\d+|P\d|G\d|A\d+|C-[A-Z]\d+|V\d+|D\d+)$/;
const WORDS_EXPECTED = 'an id of lower-case words joined by hyphens';
const FACT_EXPECTED = 'a fact id such as `S4.2`, `N1`, `T1`, `P1`, `G1`, `A1`, `C-W1`, `V1` or `D1`';

const role = (fieldRole: FieldRole) => ({ ...fieldRole });

const filled = (what: string) =>
	v.pipe(
		v.string(what),
		v.check((value) => value.trim() !== '', what)
	);

/** One text in both languages. */
export const text = (markup: Markup, sentence: string) =>
	v.pipe(
		v.strictObject({
			en: v.pipe(filled('a text in English (`en`)'), v.description('The text in English.')),
			zh: v.pipe(filled('a text in Chinese (`zh`)'), v.description('The text in simplified Chinese.'))
		}),
		v.metadata(role({ text: markup })),
		v.description(sentence)
	);

/** A line of letters that is the same in both languages or belongs to one. */
export const line = (sentence: string) => v.pipe(filled('a text'), v.description(sentence));

/** The id under which other parts of the course name this one. */
export const newId = (defines: Named, sentence: string) =>
	v.pipe(
		v.string('an id'),
		defines === 'fact' ? v.regex(FACT_ID, FACT_EXPECTED) : v.regex(WORDS, WORDS_EXPECTED),
		v.metadata(role({ defines })),
		v.description(sentence)
	);

/** An id that counts inside one item only. */
export const partId = v.pipe(
	v.string('an id'),
	v.regex(WORDS, WORDS_EXPECTED),
	v.description(
		'Its id inside the item: a letter or a short word. Answers are kept under it, so it is never changed.'
	)
);

/** The id of something that stands elsewhere in the course. */
export const idOf = (refers: Named | 'unit or concept', sentence: string) =>
	v.pipe(v.string('an id'), v.metadata(role({ refers })), v.description(sentence));

export const idsOf = (refers: Named | 'unit or concept', sentence: string) =>
	v.pipe(
		v.array(v.pipe(v.string('an id'), v.metadata(role({ refers }))), 'a list of ids'),
		v.minLength(1, 'a list of at least one id'),
		v.description(sentence)
	);

export const oneOf = <const T extends readonly string[]>(options: T, sentence: string) =>
	v.pipe(
		v.picklist(options, `one of ${options.map((option) => `\`${option}\``).join(', ')}`),
		v.description(sentence)
	);

export const flag = (sentence: string) =>
	v.optional(v.pipe(v.boolean('`true`, or no such field'), v.description(sentence)));

/** Between `least` and `most` entries. */
export const listOf = <const S extends v.GenericSchema>(
	entry: S,
	least: number,
	most: number,
	things: string,
	sentence: string
) => {
	const expected = least === most ? `exactly ${least} ${things}` : `${least} to ${most} ${things}`;
	return v.pipe(
		v.array(entry, `a list of ${expected}`),
		v.minLength(least, expected),
		v.maxLength(most, expected),
		v.description(sentence)
	);
};
