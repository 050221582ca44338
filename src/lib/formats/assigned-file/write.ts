import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import { FORMAT, VERSION } from './model.ts';

/**
 * Assignments as one JSON document, one a line. No key is in it: whoever is given the file can give the assignment
 * out and read its questions, and opens nobody's answers. `written` is the moment of writing (ISO 8601).
 */
export function writeAssigned(copies: readonly AssignedCopy[], written: string): string {
	const head = JSON.stringify({ format: FORMAT, v: VERSION, written });
	const lines = copies.map((copy) => JSON.stringify(copy));
	return `${head.slice(0, -1)},"assignments":[\n${lines.join(',\n')}\n]}\n`;
}
