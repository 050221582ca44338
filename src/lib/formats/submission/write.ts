import type { Submission } from '#lib/domain/assignment/submission.ts';
import { FORMAT, VERSION } from './model.ts';

/** What is sealed. */
export const writeSubmission = (submission: Submission): string => JSON.stringify(submission);

export interface ToWrite {
	readonly assignment: string;
	/** The sealed submission: a JWE in compact form (RFC 7516). */
	readonly jwe: string;
}

/** The text of the file that a student hands in. */
export const writeFile = ({ assignment, jwe }: ToWrite): string =>
	`${JSON.stringify({ format: FORMAT, v: VERSION, assignment, sealed: jwe }, null, '\t')}\n`;

const LINE = 64;

/**
 * The same for pasting into a message. Message programs take dashes for rules, underscores for emphasis and dots for an
 * ellipsis: other signs stand for them here.
 */
export function writeText({ assignment, jwe }: ToWrite): string {
	const signs = jwe.replaceAll('-', '+').replaceAll('_', '/').replaceAll('.', '=');
	const lines = signs.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
	return [`[BEGIN SUBMISSION ${VERSION} ${assignment}]`, ...lines, `[END SUBMISSION ${assignment}]`, ''].join(
		'\n'
	);
}
