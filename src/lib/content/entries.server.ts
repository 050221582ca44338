import * as v from 'valibot';
import type { Document, Manuscript } from './manuscript.server.ts';
import { valueAt, type Path, type YamlFile } from './yaml-file.server.ts';
import type { Place } from './problem.server.ts';

/** One entry of a YAML file that fits its schema, with its place. */
export interface Entry<T> {
	readonly value: T;
	readonly document: Document;
	/** The place of a field of the entry. */
	at(path?: Path): Place;
	/** The place of the character at `offset` of a text of the entry. */
	inText(path: Path, offset: number): Place;
}

/**
 * The entries of the list at `path` that fit `schema`. Others have their messages already: what is checked on
 * top of the schema is checked on these.
 */
export function entriesAt<const S extends v.GenericSchema>(
	document: Document,
	path: Path,
	schema: S
): Entry<v.InferOutput<S>>[] {
	return listAt(document.yaml, path).flatMap((raw, index) => {
		const { success, output } = v.safeParse(schema, raw);
		const at = (below: Path = []): Place => document.yaml.at([...path, index, ...below]);
		const inText = (below: Path, offset: number): Place => document.yaml.inText([...path, index, ...below], offset);
		return success ? [{ value: output, document, at, inText }] : [];
	});
}

export type DocumentOf<K extends Document['sheet']['kind']> = Document & {
	readonly sheet: Extract<Document['sheet'], { kind: K }>;
};

export const documentsOf = <K extends Document['sheet']['kind']>(manuscript: Manuscript, kind: K): DocumentOf<K>[] =>
	manuscript.documents.filter((document): document is DocumentOf<K> => document.sheet.kind === kind);

export function listAt(yaml: YamlFile, path: Path): readonly unknown[] {
	const value = valueAt(yaml.value, path);
	return Array.isArray(value) ? value : [];
}
