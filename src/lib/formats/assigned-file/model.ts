/** Names the format in every file of it. */
export const FORMAT = 'reading-the-strategy/assignments';

/** Its version: raised when a file could no longer be read by the rules of the last one. */
export const VERSION = 1;
