import { now } from '#lib/platform/clock.ts';
import { newAssignmentId, newSeed } from '#lib/platform/random.ts';

/** The outside world, for the pages of an instructor. */
export const ports = { now, newAssignmentId, newSeed };
