import type { Assignment } from '#lib/domain/assignment/model.ts';
import { lengthOf } from '#lib/domain/assignment/length.ts';
import { t } from '#lib/i18n/t.ts';
import { whenIn } from '../when.ts';

/** What an instructor pastes into a message, in the languages that the assignment allows: what, when, link. */
export function shareText(assignment: Assignment, address: string): string {
	const { languages, instructions } = assignment;
	const parts = [
		...(languages === 'zh' ? [] : [english(assignment)]),
		...(languages === 'en' ? [] : [chinese(assignment)])
	];
	return [...parts, instructions, address].filter(Boolean).join('\n\n');
}

function english(assignment: Assignment): string {
	const { title, opens, closes, timeLimit } = assignment;
	return lines([
		t('message.en.title', { title }),
		t('message.en.what', { count: lengthOf(assignment.paper), limit: timeLimit ?? 0 }),
		opens === null ? '' : t('message.en.opens', { at: whenIn('en', opens) }),
		closes === null ? '' : t('message.en.closes', { at: whenIn('en', closes) }),
		t('message.en.do')
	]);
}

function chinese(assignment: Assignment): string {
	const { title, opens, closes, timeLimit } = assignment;
	return lines([
		t('message.zh.title', { title }),
		t('message.zh.what', { count: lengthOf(assignment.paper), limit: timeLimit ?? 0 }),
		opens === null ? '' : t('message.zh.opens', { at: whenIn('zh', opens) }),
		closes === null ? '' : t('message.zh.closes', { at: whenIn('zh', closes) }),
		t('message.zh.do')
	]);
}

const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n');
