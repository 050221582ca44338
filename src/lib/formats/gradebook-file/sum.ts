import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';

/**
 * Of a part of the file as JSON: a mark in which one digit was altered on its way is JSON still, and a comment that an
 * editor saved in another encoding is a text still. It finds accidents; who means to alter a file can write another sum.
 */
export const sumOf = (json: string): string => bytesToHex(sha256(utf8ToBytes(json))).slice(0, 8);

const Summed = v.looseObject({ sum: v.string() });

/** A row as it was written, without its sum; undefined where it was altered or, in a file with sums, has none. */
export function unaltered(row: unknown): unknown {
	if (!v.is(Summed, row)) return undefined;
	const { sum, ...rest } = row;
	return sum === sumOf(JSON.stringify(rest)) ? rest : undefined;
}
