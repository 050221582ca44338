import * as v from 'valibot';
import { readCopy } from '../assigned-file/copy-schema.ts';
import { readArrival } from './arrival-row.ts';
import { FORMAT, VERSION, type GradebookFile } from './model.ts';
import { readRemark, remarkRowId } from './remark-row.ts';
import { sumOf, unaltered } from './sum.ts';

export type GradebookRead =
	| {
			readonly code: 'ok';
			readonly book: GradebookFile;
			/** How many arrivals and remarks of the file cannot be read. */
			readonly unread: number;
	  }
	/** No gradebook of this course. */
	| { readonly code: 'not-ours' }
	/** Ours, but cut or altered. */
	| { readonly code: 'damaged' }
	/** Written by a later version of the course. */
	| { readonly code: 'newer'; readonly v: number };

/** Whether a text is meant to be a gradebook file, without reading it all. */
export const looksLikeGradebook = (text: string): boolean => text.slice(0, 200).includes(`"${FORMAT}"`);

/**
 * Reads the text of a gradebook file. Never throws. Rows of other assignments are none of its own, nor are rows whose id is
 * that of another: kept, they would take its place. A row that is not as it was written is left out and counted.
 */
export function readGradebook(text: string): GradebookRead {
	const json = parse(text);
	if (!v.is(Ours, json)) return { code: looksLikeGradebook(text) ? 'damaged' : 'not-ours' };
	if (v.is(Newer, json)) return { code: 'newer', v: json.v };
	const document = documentOf(json);
	const copy = readCopy(document?.copy);
	if (!document || !copy) return { code: 'damaged' };
	const { id } = copy.assignment;
	const arrivals = firstOfEach(
		document.arrivals
			.map(readArrival)
			.filter((row) => row !== null)
			.filter((row) => row.assignment === id && row.id.startsWith(`${id}/`))
	);
	const remarks = firstOfEach(
		document.remarks
			.map(readRemark)
			.filter((row) => row !== null)
			.filter((row) => row.assignment === id && row.id === remarkRowId(id, row.student))
	);
	return {
		code: 'ok',
		book: { copy, key: document.key, arrivals, remarks },
		unread: document.rows - arrivals.length - remarks.length
	};
}

interface Document {
	readonly copy: unknown;
	readonly key: string | null;
	/** How many there are to be read, or were when it was written. */
	readonly rows: number;
	readonly arrivals: readonly unknown[];
	readonly remarks: readonly unknown[];
}

/** Null where it is damaged, by its form or by its sums. */
function documentOf(json: unknown): Document | null {
	if (v.is(WithSums, json)) {
		const { copy, key, rows, sum, arrivals, remarks } = json;
		if (sum !== sumOf(JSON.stringify({ copy, key, rows }))) return null;
		return {
			copy,
			key,
			rows: Math.max(rows, arrivals.length + remarks.length),
			arrivals: arrivals.map(unaltered),
			remarks: remarks.map(unaltered)
		};
	}
	if (!v.is(WithoutSums, json)) return null;
	return { ...json, rows: json.arrivals.length + json.remarks.length };
}

function firstOfEach<R extends { readonly id: string }>(rows: readonly R[]): readonly R[] {
	const seen = new Set<string>();
	return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const Ours = v.object({ format: v.literal(FORMAT) });
const Newer = v.object({ v: v.pipe(v.number(), v.gtValue(VERSION)) });
const parts = {
	v: v.literal(VERSION),
	copy: v.unknown(),
	key: v.nullable(v.string()),
	arrivals: v.array(v.unknown()),
	remarks: v.array(v.unknown())
};
const WithSums = v.object({ ...parts, rows: v.number(), sum: v.string() });
/** As the first files were. With anything else beside, it is one of the others, whose sum is damaged. */
const WithoutSums = v.strictObject({ ...parts, format: v.literal(FORMAT), written: v.string() });

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
