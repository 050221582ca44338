import { v7 } from 'uuid';

/** A UUIDv7 (RFC 9562): unique, and ordered by time. */
export const newId = (): string => v7();

/** A fresh seed for a paper. */
export const newSeed = (): string => v7().slice(-12);

/** Ten signs without look-alikes, 50 bits: short enough to be read out, and no two instructors draw the same. */
export const newAssignmentId = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => ALPHABET[byte & 31]).join('');

/** Crockford's base 32: no i, l, o or u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
