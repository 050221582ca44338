import * as v from 'valibot';
import type { Path } from '../yaml-file.server.ts';
import type { FieldRole } from './fields.server.ts';

/** One field of a document as its author wrote it, valid or not. */
export interface Site {
	readonly path: Path;
	readonly value: unknown;
	readonly role: FieldRole;
}

/** Every field that has a role, in the order of the document. What does not fit the schema is passed over. */
export function sitesOf(schema: v.GenericSchema, value: unknown, path: Path = []): Site[] {
	const role = roleOf(schema);
	const here = Object.keys(role).length > 0 && value !== undefined ? [{ path, value, role }] : [];
	// Of an item of an unknown kind what all kinds have: it has an id, and others may name it.
	const [frame = schema] = optionsOf(pick(schema, value)) ?? [];
	const below = fieldsOf(frame, value).flatMap((field) =>
		sitesOf(field.schema, field.value, [...path, field.key])
	);
	return [...here, ...below];
}

/** The fields of objects that the schema does not know. */
export function unknownFields(schema: v.GenericSchema, value: unknown, path: Path = []): UnknownField[] {
	const entries = entriesOf(pick(schema, value));
	const here =
		entries && isRecord(value)
			? Object.keys(value)
					.filter((key) => !Object.hasOwn(entries, key))
					.map((key) => ({ path: [...path, key], known: Object.keys(entries) }))
			: [];
	const below = fieldsOf(schema, value).flatMap((field) =>
		unknownFields(field.schema, field.value, [...path, field.key])
	);
	return [...here, ...below];
}

export interface UnknownField {
	readonly path: Path;
	readonly known: readonly string[];
}

/** The schema of the field at `path`, for the sentence that it carries. */
export function schemaAt(schema: v.GenericSchema, value: unknown, path: Path): v.GenericSchema | undefined {
	const [key, ...rest] = path;
	if (key === undefined) return schema;
	const item = itemOf(unwrap(schema));
	const entries = entriesOf(pick(schema, value));
	const next = item ?? (entries && Object.hasOwn(entries, key) ? entries[key] : undefined);
	const inner = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
	return next && schemaAt(next, inner, rest);
}

export const descriptionOf = (schema: v.GenericSchema): string | undefined =>
	v.getDescription(schema) ?? (unwrap(schema) === schema ? undefined : descriptionOf(unwrap(schema)));

/** Every field name of a schema with the sentence for its author. */
export function fieldSentences(schema: v.GenericSchema): { name: string; sentence: string | undefined }[] {
	const base = unwrap(schema);
	const item = itemOf(base);
	const own = Object.entries(entriesOf(base) ?? {}).flatMap(([name, field]) => [
		{ name, sentence: descriptionOf(field) },
		...fieldSentences(field)
	]);
	return [...own, ...(item ? fieldSentences(item) : []), ...(optionsOf(base) ?? []).flatMap(fieldSentences)];
}

interface Field {
	readonly key: string | number;
	readonly value: unknown;
	readonly schema: v.GenericSchema;
}

function fieldsOf(schema: v.GenericSchema, value: unknown): Field[] {
	const item = itemOf(unwrap(schema));
	if (item && Array.isArray(value)) return value.map((entry, key) => ({ key, value: entry, schema: item }));
	const entries = entriesOf(pick(schema, value)) ?? {};
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
		return field ? [{ key, value: inner, schema: field }] : [];
	});
}

/** Of a variant the option whose `kind` the value has. */
function pick(schema: v.GenericSchema, value: unknown): v.GenericSchema {
	const base = unwrap(schema);
	const option = optionsOf(base)?.find((option) => {
		const kind = entriesOf(option)?.['kind'];
		return kind && isRecord(value) && v.is(kind, value['kind']);
	});
	return option ?? base;
}

const roleOf = (schema: v.GenericSchema): FieldRole => v.getMetadata(schema);

// Valibot does not let one ask a schema of unknown type for its inside: these guards state what its kinds have.
interface Wrapped extends v.GenericSchema {
	readonly wrapped: v.GenericSchema;
}
interface ListSchema extends v.GenericSchema {
	readonly item: v.GenericSchema;
}
interface ObjectSchema extends v.GenericSchema {
	readonly entries: Readonly<Record<string, v.GenericSchema>>;
}
interface VariantSchema extends v.GenericSchema {
	readonly options: readonly v.GenericSchema[];
}
const isWrapped = (schema: v.GenericSchema): schema is Wrapped => schema.type === 'optional';
const isList = (schema: v.GenericSchema): schema is ListSchema => schema.type === 'array';
const isObject = (schema: v.GenericSchema): schema is ObjectSchema => schema.type === 'strict_object';
const isVariant = (schema: v.GenericSchema): schema is VariantSchema => schema.type === 'variant';

const unwrap = (schema: v.GenericSchema): v.GenericSchema =>
	isWrapped(schema) ? unwrap(schema.wrapped) : schema;
const itemOf = (schema: v.GenericSchema) => (isList(schema) ? schema.item : undefined);
const entriesOf = (schema: v.GenericSchema) => (isObject(schema) ? schema.entries : undefined);
const optionsOf = (schema: v.GenericSchema) => (isVariant(schema) ? schema.options : undefined);

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
