import { paperOfAttempt } from '../assignment/paper.ts';
import type { Submission } from '../assignment/submission.ts';
import { gradeItem, isRight } from '../question/grade.ts';
import type { Marked, MarkedItem } from './model.ts';
import type { Standard } from './standard.ts';
import { studentKey } from './student.ts';

/**
 * The submission re-graded by the items as assigned, over the paper as assigned. An item that is not in it was not there
 * for the student where the edition is another, and earns nothing else.
 */
export function markSubmission(standard: Standard, submission: Submission): Marked {
	const { assignment } = standard.copy;
	const { paper } = paperOfAttempt(assignment, submission.attempt, standard.bank);
	const given = new Map(submission.items.map((item) => [item.item, item]));
	const otherEdition = submission.edition !== assignment.edition;

	const byItem: [string, MarkedItem | 'unseen'][] = [];
	let [points, of, right] = [0, 0, 0];
	for (const { item: id } of paper.items) {
		const [answer, item] = [given.get(id), standard.items.get(id)];
		if (!answer || !item) {
			byItem.push([id, 'unseen']);
			if (!otherEdition) of += 1;
			continue;
		}
		const grade = gradeItem(item, answer.response);
		byItem.push([id, { given: answer, grade }]);
		of += 1;
		if (grade.state === 'graded') points += grade.score;
		if (isRight(grade)) right += 1;
	}
	return {
		submission,
		student: studentKey(submission.details) ?? `attempt:${submission.attempt}`,
		score: of === 0 ? 0 : points / of,
		points,
		of,
		right,
		byItem: Object.fromEntries(byItem)
	};
}
