import * as v from 'valibot';
import type { Event, Unread } from '#lib/domain/record/model.ts';
import { readEvent } from '#lib/domain/record/schema.ts';
import { FORMAT, VERSION } from './model.ts';

export type BackupRead =
	| {
			readonly code: 'ok';
			/** When it was written (ISO 8601), as the file says. */
			readonly written: string;
			/** What this version cannot read is among them, unread, and to be kept like the rest. */
			readonly events: readonly (Event | Unread)[];
	  }
	/** No JSON: another kind of file, or one cut short. */
	| { readonly code: 'not-json' }
	/** JSON, but no backup of this course. */
	| { readonly code: 'not-ours' }
	/** A backup of a later version of the course, in format version `v`. */
	| { readonly code: 'newer'; readonly v: number }
	/** A backup of ours in which `field` is not what it has to be. */
	| { readonly code: 'damaged'; readonly field: string };

/** Reads the text of a backup file. Never throws: what can go wrong is a code with its facts. */
export function readBackup(text: string): BackupRead {
	const json = parse(text);
	if (json === undefined) return { code: 'not-json' };
	if (!v.is(Ours, json)) return { code: 'not-ours' };
	if (v.is(Newer, json)) return { code: 'newer', v: json.v };
	const document = v.safeParse(Document, json, { abortEarly: true });
	if (!document.success) return { code: 'damaged', field: v.getDotPath(document.issues[0]) ?? '' };
	const { written, events } = document.output;
	return { code: 'ok', written, events: events.map(readEvent) };
}

const Ours = v.object({ format: v.literal(FORMAT) });
const Newer = v.object({ v: v.pipe(v.number(), v.gtValue(VERSION)) });
const Document = v.object({ v: v.literal(VERSION), written: v.string(), events: v.array(v.unknown()) });

function parse(text: string): unknown {
	try {
		// Editors on Windows put a byte order mark in front, which JSON does not have.
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
