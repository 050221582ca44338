import { scoreAttempt } from '../progress/attempt.ts';
import type { PaperItem } from '../paper/model.ts';
import type { Answered } from '../record/model.ts';
import type { Sitting } from '../record/sitting.ts';
import { SUBMISSION_VERSION, type Submission, type SubmittedItem } from './submission.ts';

/**
 * What is handed in of an attempt: a function of the record alone, so that a file made again is the same submission.
 * `link` is the checksum of the link that was opened. Null while the attempt goes on.
 */
export function submissionOf(sitting: Sitting, link: string): Submission | null {
	const { started, assigned, handedIn, answers } = sitting;
	if (!handedIn) return null;
	return {
		v: SUBMISSION_VERSION,
		id: handedIn.id,
		assignment: started.scope,
		attempt: sitting.attempt,
		details: assigned.details,
		languages: sitting.languages,
		started: started.at,
		handedIn: handedIn.at,
		extended: sitting.extended,
		items: started.paper.items.map((item) =>
			submitted(item, standing(answers, item.item), assigned.language)
		),
		claimed: assigned.feedback === 'none' ? null : scoreAttempt(started.paper, answers, {}).score,
		edition: handedIn.edition ?? 'unknown',
		link
	};
}

/** The answer that counts: the first whole one, else the last. */
const standing = (answers: readonly Answered[], item: string): Answered | undefined => {
	const given = answers.filter((answer) => answer.item === item);
	return given.find(({ grade }) => grade.state === 'graded') ?? given.at(-1);
};

const submitted = (
	{ item, keyVersion, order }: PaperItem,
	answer: Answered | undefined,
	language: SubmittedItem['language']
): SubmittedItem => ({
	item,
	keyVersion: answer?.keyVersion ?? keyVersion,
	wordingVersion: answer?.wordingVersion ?? 'unknown',
	response: answer?.response ?? null,
	language: answer?.language ?? language,
	hints: answer?.hints ?? 0,
	otherShown: answer?.otherShown ?? false,
	ms: answer?.ms ?? 0,
	order
});
