import type { Marked } from '#lib/domain/gradebook/model.ts';

/**
 * What stands in a cell of students × items: the score from 0 to 1, or one of these. Numbers, because ten thousand
 * students with thirty items each go from the worker to the page at one stroke.
 */
export const MARK = { incomplete: -1, unanswered: -2, unseen: -3, notAsked: -4 } as const;

export function marksOf(students: readonly Marked[], items: readonly string[]): Float32Array {
	const marks = new Float32Array(students.length * items.length);
	students.forEach(({ byItem }, row) => {
		items.forEach((item, column) => {
			marks[row * items.length + column] = markOf(Object.hasOwn(byItem, item) ? byItem[item] : undefined);
		});
	});
	return marks;
}

function markOf(marked: Marked['byItem'][string] | undefined): number {
	if (marked === undefined) return MARK.notAsked;
	if (marked === 'unseen') return MARK.unseen;
	if (marked.given.response === null) return MARK.unanswered;
	return marked.grade.state === 'graded' ? marked.grade.score : MARK.incomplete;
}

/** How a mark is said and drawn. */
export type MarkKind = 'right' | 'partly' | 'wrong' | 'incomplete' | 'unanswered' | 'unseen' | 'notAsked';

export function kindOf(mark: number): MarkKind {
	switch (mark) {
		case 1:
			return 'right';
		case 0:
			return 'wrong';
		case MARK.incomplete:
			return 'incomplete';
		case MARK.unanswered:
			return 'unanswered';
		case MARK.unseen:
			return 'unseen';
		case MARK.notAsked:
			return 'notAsked';
		default:
			return 'partly';
	}
}
