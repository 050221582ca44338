import type { Grade } from '../model.ts';
import type { Accepted, TextBody, TextResponse } from './model.ts';
import { normalise } from './normalise.ts';

/**
 * 1 for a spelling that the item accepts in either language, whatever the language of the page; 0 for any other.
 * Incomplete while nothing is left once normalised.
 */
export function gradeText(body: TextBody<unknown>, response: TextResponse | null): Grade {
	const given = normalise(response?.text ?? '');
	if (given === '') return { state: 'incomplete', missing: [] };
	const right = spellings(body.answer.accept).has(given);
	return { state: 'graded', score: right ? 1 : 0, parts: [{ id: 'answer', right }] };
}

/** Id of the expected wrong answer that `text` is, if any: it decides the feedback. */
export function confusionOf(body: TextBody<unknown>, text: string): string | null {
	const given = normalise(text);
	return body.confusions.find((confusion) => spellings(confusion.accept).has(given))?.id ?? null;
}

const spellings = (accept: Accepted): ReadonlySet<string> =>
	new Set([...accept.en, ...accept.zh].map(normalise));
