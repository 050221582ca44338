/** Milliseconds since 1970 by the clock of the device. */
export const now = (): number => Date.now();
