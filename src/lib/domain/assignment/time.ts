import type { Assignment } from './model.ts';

const MINUTE = 60_000;

/** The last minutes of a limit, in which the student is asked whether to extend it. */
const WARNING = 2 * MINUTE;

export type Status =
	| { readonly code: 'not-open'; readonly opens: number }
	| { readonly code: 'open' }
	| { readonly code: 'closed'; readonly closes: number };

/** All times are milliseconds since 1970. What was started may still be handed in when closed: it counts as late. */
export function statusAt({ opens, closes }: Pick<Assignment, 'opens' | 'closes'>, now: number): Status {
	if (opens !== null && now < opens) return { code: 'not-open', opens };
	if (closes !== null && now > closes) return { code: 'closed', closes };
	return { code: 'open' };
}

export type Start =
	/** `left` counts this attempt too; null is any number. */
	| { readonly code: 'ok'; readonly left: number | null }
	| Exclude<Status, { readonly code: 'open' }>
	| { readonly code: 'no-attempts-left'; readonly allowed: number };

/** Whether another attempt may start on a device where `begun` were started before. */
export function mayStart(assignment: Assignment, now: number, begun: number): Start {
	const status = statusAt(assignment, now);
	if (status.code !== 'open') return status;
	const { attempts } = assignment;
	if (attempts === null) return { code: 'ok', left: null };
	return begun < attempts
		? { code: 'ok', left: attempts - begun }
		: { code: 'no-attempts-left', allowed: attempts };
}

export interface Timing {
	readonly started: number;
	/** Minutes by which the student has extended the limit. */
	readonly extended: number;
}

/** When the limit ends, or null without one. */
export const dueAt = (
	{ timeLimit }: Pick<Assignment, 'timeLimit'>,
	{ started, extended }: Timing
): number | null => (timeLimit === null ? null : started + (timeLimit + extended) * MINUTE);

/** Milliseconds until the limit ends, 0 when it has, and whether it is time to offer more. */
export function timeLeft(
	assignment: Pick<Assignment, 'timeLimit'>,
	timing: Timing,
	now: number
): { readonly ms: number; readonly warn: boolean } | null {
	const due = dueAt(assignment, timing);
	return due === null ? null : { ms: Math.max(0, due - now), warn: due - now <= WARNING };
}

/**
 * Minutes that one extension adds: half the limit, five at least. It may be asked for any number of times, also when
 * the time is up (WCAG 2.2, 2.2.1 wants ten); the submission says how much it came to.
 */
export const extensionOf = (timeLimit: number): number => Math.max(5, Math.ceil(timeLimit / 2));
