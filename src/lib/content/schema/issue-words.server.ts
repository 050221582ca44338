import type * as v from 'valibot';
import { suggest } from '../nearest.server.ts';

/** The schemas say what they expect in words; what they leave to valibot are objects and kinds. */
export function expectedOf(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'strict_object') return 'a group of fields';
	if (issue.type === 'variant') return `one of ${optionsOf(issue).map((kind) => `\`${kind}\``).join(', ')}`;
	return issue.message;
}

export function foundOf(input: unknown): string {
	if (input === null || input === undefined) return 'nothing';
	if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : `a list of ${input.length}`;
	if (typeof input === 'object') return 'a group of fields';
	if (typeof input === 'string') return input.trim() === '' ? 'an empty text' : `\`${shorten(input)}\``;
	return `the ${typeof input === 'number' ? 'number' : 'value'} \`${String(input)}\``;
}

export function remedyOf(issue: v.BaseIssue<unknown>, sentence: string | undefined): string {
	const { input } = issue;
	if (issue.type === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
		return `Put it into quotes: \`"${String(input)}"\`.`;
	const explain = sentence ?? 'See content/README.md.';
	if (typeof input !== 'string' || !['picklist', 'variant'].includes(issue.type)) return explain;
	return suggest(input, optionsOf(issue), explain);
}

/** Valibot writes what it would take as `("choice" | "judge")`. */
const optionsOf = (issue: v.BaseIssue<unknown>): string[] =>
	[...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');

const shorten = (text: string): string => {
	const letters = [...text.replace(/\s+/g, ' ').trim()];
	return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('');
};

/** A sentence that goes on after a colon. */
export const lowerFirst = (sentence: string): string =>
	/^[A-Z][a-z ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
