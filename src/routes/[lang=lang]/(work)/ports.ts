import { now } from '#lib/platform/clock.ts';
import { newId, newSeed } from '#lib/platform/random.ts';

/** The outside world, for the pages to work in. */
export const ports = { now, newId, newSeed };
