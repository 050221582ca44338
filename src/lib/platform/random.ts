import { v7 } from 'uuid';

/** A UUIDv7 (RFC 9562): unique, and ordered by time. */
export const newId = (): string => v7();

/** A fresh seed for a paper. */
export const newSeed = (): string => v7().slice(-12);
