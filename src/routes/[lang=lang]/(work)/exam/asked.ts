import type { ExamState } from '#lib/state/exam.svelte.ts';

/** A paper that is being answered without feedback on the way, of an exam or of an assignment. */
export type Asked = Pick<ExamState, 'attempt' | 'slots' | 'standing'>;
