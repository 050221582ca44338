import type { GradebookWords } from '#lib/exports/csv/gradebook.ts';
import type { ResponsesWords } from '#lib/exports/csv/responses.ts';
import { t } from '#lib/i18n/t.ts';

const details = () => ({
	name: t('book.detail.name'),
	number: t('book.detail.number'),
	group: t('book.detail.group'),
	email: t('book.detail.email')
});

export const gradebookWords = (): GradebookWords => ({
	details: details(),
	handedIn: t('book.csv.handed'),
	late: t('book.late.mark'),
	languages: t('book.column.language'),
	points: t('book.csv.points'),
	of: t('book.csv.of'),
	score: t('book.csv.score'),
	mark: t('book.csv.mark'),
	byHand: t('book.csv.hand'),
	comment: t('book.remark.comment'),
	yes: t('book.csv.yes'),
	no: t('book.csv.no')
});

export const responsesWords = (): ResponsesWords => ({
	details: details(),
	item: t('book.csv.item'),
	question: t('book.question'),
	response: t('book.csv.response'),
	outcome: t('book.csv.outcome'),
	outcomes: {
		right: t('book.mark.right'),
		partly: t('book.mark.partly'),
		wrong: t('book.mark.wrong'),
		incomplete: t('book.mark.incomplete'),
		unanswered: t('book.mark.unanswered')
	},
	score: t('book.csv.share'),
	language: t('book.column.language'),
	hints: t('book.hints'),
	otherShown: t('book.other-shown'),
	seconds: t('book.csv.seconds'),
	yes: t('book.csv.yes'),
	no: t('book.csv.no'),
	verdicts: {
		says: t('question.judge.says'),
		otherwise: t('question.judge.otherwise'),
		silent: t('question.judge.silent')
	}
});
