import { ASSIGNMENT_VERSION, type Assignment } from '#lib/domain/assignment/model.ts';
import { fromBase64url } from './base64url.ts';
import { writeEnvelope } from './envelope.ts';
import { packText } from './packed-text.ts';
import { packPaper } from './refs.ts';
import { writeSettings } from './settings.ts';

/**
 * What stands behind the `#` of an assignment's address. The assignment must be without faults (`faultsOf`). The body
 * is the paper, the public key and the settings, of which only the last can be made shorter.
 */
export function writeLink(assignment: Assignment): string {
	const head = [...packPaper(assignment.paper), ...fromBase64url(assignment.key)];
	const text = packText(writeSettings(assignment));
	const body = new Uint8Array(head.length + text.length);
	body.set(head);
	body.set(text, head.length);
	return writeEnvelope(ASSIGNMENT_VERSION, body);
}
