/** Printed papers that hold the same items in other orders: neighbours cannot copy letter by letter. */
export const VERSIONS = ['A', 'B', 'C', 'D'] as const;
export type Version = (typeof VERSIONS)[number];

/**
 * The attempt of somebody who answered on paper. It says which version lay there, so that the paper stays a function
 * of assignment and attempt. `id` is what makes it one person's.
 */
export const attemptOn = (version: Version, id: string): string => `${PREFIX}${version}-${id}`;

/** The printed version that an attempt was made on; null where it was made on a screen. */
export const versionOf = (attempt: string): Version | null =>
	VERSIONS.find((version) => attempt.startsWith(`${PREFIX}${version}-`)) ?? null;

const PREFIX = 'paper-';
