import * as v from 'valibot';
import { readCopy } from '../assigned-file/copy-schema.ts';
import { readArrival } from './arrival-row.ts';
import { FORMAT, VERSION, type GradebookFile } from './model.ts';
import { readRemark, remarkRowId } from './remark-row.ts';

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
 * that of another: kept, they would take its place.
 */
export function readGradebook(text: string): GradebookRead {
	const json = parse(text);
	if (!v.is(Ours, json)) return { code: looksLikeGradebook(text) ? 'damaged' : 'not-ours' };
	if (v.is(Newer, json)) return { code: 'newer', v: json.v };
	if (!v.is(Document, json)) return { code: 'damaged' };
	const copy = readCopy(json.copy);
	if (!copy) return { code: 'damaged' };
	const { id } = copy.assignment;
	const arrivals = json.arrivals
		.map(readArrival)
		.filter((row) => row !== null)
		.filter((row) => row.assignment === id && row.id.startsWith(`${id}/`));
	const remarks = json.remarks
		.map(readRemark)
		.filter((row) => row !== null)
		.filter((row) => row.assignment === id && row.id === remarkRowId(id, row.student));
	const came = json.arrivals.length + json.remarks.length;
	return {
		code: 'ok',
		book: { copy, key: json.key, arrivals, remarks },
		unread: came - arrivals.length - remarks.length
	};
}

const Ours = v.object({ format: v.literal(FORMAT) });
const Newer = v.object({ v: v.pipe(v.number(), v.gtValue(VERSION)) });
const Document = v.object({
	v: v.literal(VERSION),
	copy: v.unknown(),
	key: v.nullable(v.string()),
	arrivals: v.array(v.unknown()),
	remarks: v.array(v.unknown())
});

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
