import type { AssignedCopy } from '../model.ts';
import type { Submission } from '../submission.ts';
import type { TypedSheet } from './paper-response.ts';
import { printedPaper } from './printed-paper.ts';
import { writeTyped } from './typed.ts';
import { versionOf } from './version.ts';

/** A sheet that was typed in before, to be corrected; null where the submission was not made on paper. */
export function typedSheet(copy: AssignedCopy, submission: Submission): TypedSheet | null {
	const version = versionOf(submission.attempt);
	if (!version) return null;
	const given = new Map(submission.items.map((item) => [item.item, item.response]));
	return {
		id: submission.id,
		version,
		language: submission.languages[0] ?? 'en',
		both: submission.items.some(({ otherShown }) => otherShown),
		details: submission.details,
		typed: Object.fromEntries(
			printedPaper(copy, version).map(({ item, order }) => {
				const response = given.get(item.id);
				return [item.id, response ? writeTyped(item, order, response) : ''];
			})
		),
		at: submission.handedIn
	};
}
