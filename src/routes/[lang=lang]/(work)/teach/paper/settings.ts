import type { OnPaper } from '#lib/domain/assignment/sheet/on-paper.ts';
import type { Version } from '#lib/domain/assignment/sheet/version.ts';

export const PARTS = ['quiz', 'sheet', 'key'] as const;
export const SIZES = ['a4', 'letter'] as const;
export const TYPES = ['normal', 'large'] as const;

/** What is printed, and how. */
export interface PrintSettings {
	language: OnPaper;
	versions: Version[];
	parts: (typeof PARTS)[number][];
	size: (typeof SIZES)[number];
	type: (typeof TYPES)[number];
}
