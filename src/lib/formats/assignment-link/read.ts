import { ASSIGNMENT_VERSION, type Assignment } from '#lib/domain/assignment/model.ts';
import { faultsOf } from '#lib/domain/assignment/validate.ts';
import { toBase64url } from './base64url.ts';
import { readEnvelope, type Enveloped } from './envelope.ts';
import { unpackText } from './packed-text.ts';
import { unpackPaper } from './refs.ts';
import { readSettings } from './settings.ts';

export type LinkRead =
	| {
			readonly code: 'ok';
			readonly assignment: Assignment;
			/** Tells this link from any other, for the submission to name. */
			readonly checksum: string;
	  }
	| Exclude<Enveloped, { readonly code: 'ok' }>;

const KEY = 64;

/** Reads a fragment, with or without its `#`. Never throws: what can go wrong is a code. */
export function readLink(fragment: string): LinkRead {
	const envelope = readEnvelope(fragment, ASSIGNMENT_VERSION);
	if (envelope.code !== 'ok') return envelope;
	const assignment = readBody(envelope.body);
	// Whole as it was written, but not by us: a checksum is no signature.
	if (!assignment || faultsOf(assignment).length > 0) return { code: 'damaged' };
	return { code: 'ok', assignment, checksum: envelope.checksum };
}

function readBody(body: Uint8Array): Assignment | undefined {
	const read = unpackPaper(body);
	if (!read) return undefined;
	const { paper, end } = read;
	const text = unpackText(body.slice(end + KEY));
	const settings = text === undefined ? undefined : readSettings(text);
	if (!settings) return undefined;
	return { v: ASSIGNMENT_VERSION, ...settings, paper, key: toBase64url(body.slice(end, end + KEY)) };
}
