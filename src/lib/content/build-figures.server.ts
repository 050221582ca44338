import type * as v from 'valibot';
import { isFigure } from '#lib/domain/course/figures.ts';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import type { Figure } from '#lib/domain/course/model.ts';
import { factsIn } from './markdown/directives.server.ts';
import { parseInline } from './markdown/parse.server.ts';
import type { figuresFileSchema } from './schema/figures.server.ts';

/** The figures of a manuscript in which nothing is wrong: each has its drawing. */
export const buildFigures = (written: v.InferOutput<typeof figuresFileSchema>): Figure[] =>
	written.flatMap(({ id, entries = [], ...words }) => (isFigure(id) ? [{ ...words, id, entries }] : []));

/** Every fact that the figure rests on or cites. */
export const factsOfFigure = ({ facts, caption, words, entries }: Figure): string[] => [
	...facts,
	...[caption, words].flatMap((text) => LANGUAGES.flatMap((language) => factsIn(parseInline(text[language])))),
	...entries.flatMap((entry) => entry.facts)
];
