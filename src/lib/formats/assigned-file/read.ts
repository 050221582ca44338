import * as v from 'valibot';
import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import { readCopy } from './copy-schema.ts';
import { FORMAT, VERSION } from './model.ts';

export type AssignedRead =
	| {
			readonly code: 'ok';
			readonly copies: readonly AssignedCopy[];
			/** How many of the file cannot be read. */
			readonly unread: number;
	  }
	/** No JSON: another kind of file, or one cut short. */
	| { readonly code: 'not-json' }
	/** JSON, but no assignments of this course. */
	| { readonly code: 'not-ours' }
	/** Written by a later version of the course. */
	| { readonly code: 'newer' }
	| { readonly code: 'damaged' };

/** Reads the text of a file of assignments. Never throws: what can go wrong is a code. */
export function readAssigned(text: string): AssignedRead {
	const json = parse(text);
	if (json === undefined) return { code: 'not-json' };
	if (!v.is(Ours, json)) return { code: 'not-ours' };
	if (v.is(Newer, json)) return { code: 'newer' };
	const document = v.safeParse(Document, json);
	if (!document.success) return { code: 'damaged' };
	const copies = document.output.assignments.map(readCopy);
	const read = copies.filter((copy) => copy !== null);
	return read.length === 0 && copies.length > 0
		? { code: 'damaged' }
		: { code: 'ok', copies: read, unread: copies.length - read.length };
}

const Ours = v.object({ format: v.literal(FORMAT) });
const Newer = v.object({ v: v.pipe(v.number(), v.gtValue(VERSION)) });
const Document = v.object({ v: v.literal(VERSION), assignments: v.array(v.unknown()) });

function parse(text: string): unknown {
	try {
		// Editors on Windows put a byte order mark in front, which JSON does not have.
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
