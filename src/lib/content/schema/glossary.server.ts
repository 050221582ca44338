import * as v from 'valibot';
import { flag, idsOf, line, newId, oneOf, text } from './fields.server.ts';

export const termSchema = v.strictObject({
	id: newId('term', 'The id of the term: the words of the English term joined by hyphens.'),
	en: line('The term in English.'),
	zh: line('The term in simplified Chinese.'),
	pinyin: line('The reading of the Chinese, with tone marks.'),
	gloss: text('rich', 'What it means, in one short sentence of ours.'),
	seen: oneOf(
		['strategy', 'official', 'unverified'],
		'Where the Chinese was seen: in the published Strategy, in another official text, or nowhere yet.'
	),
	ours: flag('`true` where the Chinese is our rendering of words that exist in English only.'),
	note: v.optional(text('rich', 'What learners mix up, or how the statement and the Strategy differ.')),
	facts: idsOf('fact', 'The facts in which it occurs.')
});

export const glossaryFileSchema = v.array(termSchema, 'a list of terms');
