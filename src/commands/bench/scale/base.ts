import { LANGUAGES, type Language } from '#lib/domain/course/language.ts';
import type { CourseFiles } from '#lib/content/course-files.server.ts';
import { conceptsFileSchema } from '#lib/content/schema/concepts.server.ts';
import { factsFileSchema } from '#lib/content/schema/facts.server.ts';
import { glossaryFileSchema } from '#lib/content/schema/glossary.server.ts';
import * as v from 'valibot';
import { parse } from 'yaml';

/** What generated lessons and items name. */
export interface Base {
	/** Facts that may decide an answer. */
	readonly facts: readonly string[];
	readonly terms: readonly (Readonly<Record<Language, string>> & { readonly id: string })[];
	/** Concepts with another that each is linked with. */
	readonly concepts: readonly { readonly id: string; readonly linked: string }[];
}

/** Reads what `files`, in which nothing is wrong, has to be named. */
export function readBase(files: CourseFiles): Base {
	const read = <const S extends v.GenericSchema>(path: string, schema: S) =>
		v.parse(schema, parse(files.get(path) ?? ''));
	const { sections } = read('facts/statement.yaml', factsFileSchema);
	const { relations } = read('concepts.yaml', conceptsFileSchema);
	return {
		facts: sections.flatMap(({ facts }) => facts.map(({ id }) => id)),
		terms: read('glossary.yaml', glossaryFileSchema).filter((term) =>
			LANGUAGES.every((language) => !/[[\]:]/.test(term[language]))
		),
		concepts: relations.map(({ from, to }) => ({ id: from, linked: to }))
	};
}

/** The entry of `list` at `place`, which goes round. The list has one at least. */
export function at<T>(list: readonly T[], place: number): T {
	const entry = list[place % list.length];
	if (entry === undefined) throw new Error('A list to choose from is empty.');
	return entry;
}
