import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import type { Language } from '#lib/domain/course/language.ts';
import type { Marked, MarkedItem } from '#lib/domain/gradebook/model.ts';
import { isRight } from '#lib/domain/question/grade.ts';
import { inOne } from '#lib/domain/question/in-both.ts';
import {
	feedbackPage,
	type FeedbackAnswer,
	type FeedbackWords
} from '#lib/exports/feedback/feedback-page.ts';
import { loadWordsBeside } from '#lib/i18n/load.ts';
import { tIn } from '#lib/i18n/t.ts';
import type { StudentLine } from '#lib/state/gradebook/calls.ts';
import { nameOf } from './names.ts';

/** The file that a student gets back. */
export async function feedbackFor(
	copy: AssignedCopy,
	{
		marked,
		line,
		language
	}: { readonly marked: Marked; readonly line: StudentLine; readonly language: Language }
): Promise<string> {
	await loadWordsBeside('teach-feedback', language);
	const { remark } = line;
	const hand = remark?.mark ?? null;
	return feedbackPage({
		language,
		title: copy.assignment.title,
		student: nameOf(line.details),
		summary: [
			tIn(language, 'feedback.score', { share: line.score, right: line.right, count: line.of }),
			...(hand === null ? [] : [tIn(language, 'feedback.hand', { share: hand })])
		],
		comment: remark?.comment ?? '',
		answers: marked.submission.items.flatMap(({ item: id }) => {
			const [one, item] = [marked.byItem[id], copy.items.find((candidate) => candidate.id === id)];
			return one && one !== 'unseen' && item ? [answerOf(one, inOne(item, language))] : [];
		}),
		words: wordsIn(language)
	});
}

function answerOf({ given, grade }: MarkedItem, item: FeedbackAnswer['item']): FeedbackAnswer {
	const { response } = given;
	if (grade.state === 'incomplete') return { item, response, outcome: 'open' };
	return { item, response, outcome: isRight(grade) ? 'right' : grade.score > 0 ? 'partly' : 'wrong' };
}

const wordsIn = (language: Language): FeedbackWords => ({
	heading: tIn(language, 'feedback.answers'),
	comment: tIn(language, 'feedback.comment'),
	outcomes: {
		right: tIn(language, 'feedback.right'),
		partly: tIn(language, 'feedback.partly'),
		wrong: tIn(language, 'feedback.wrong'),
		open: tIn(language, 'feedback.open')
	},
	given: tIn(language, 'feedback.given'),
	none: tIn(language, 'feedback.none'),
	key: tIn(language, 'feedback.key'),
	verdicts: {
		says: tIn(language, 'feedback.says'),
		otherwise: tIn(language, 'feedback.otherwise'),
		silent: tIn(language, 'feedback.silent')
	}
});
