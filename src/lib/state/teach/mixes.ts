import type { ExamRule } from '#lib/domain/paper/model.ts';
import { LEVELS } from '#lib/domain/question/model.ts';

/** How hard a drawn paper is: as the course's own exam, or with more of one level. */
export const MIXES = ['course', 'recall', 'understand', 'apply'] as const;
export type Mix = (typeof MIXES)[number];

const SHARES: Readonly<Record<Exclude<Mix, 'course'>, ExamRule['levels']>> = {
	recall: { recall: 0.7, understand: 0.2, apply: 0.1 },
	understand: { recall: 0.2, understand: 0.6, apply: 0.2 },
	apply: { recall: 0.2, understand: 0.3, apply: 0.5 }
};

export const shares = (mix: Mix, exam: ExamRule): ExamRule['levels'] =>
	mix === 'course' ? exam.levels : SHARES[mix];

/** The mix with these shares; that of the exam where there is none. */
export const mixOf = (levels: ExamRule['levels'], exam: ExamRule): Mix =>
	MIXES.find((mix) => LEVELS.every((level) => shares(mix, exam)[level] === levels[level])) ?? 'course';
