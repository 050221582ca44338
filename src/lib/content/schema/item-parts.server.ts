import * as v from 'valibot';
import { flag, partId, text, type Markup } from './fields.server.ts';

export const why = text(
	'rich',
	'Feedback. For the key: why, with its fact. For anything else: what is right about it, which confusion it is, what it belongs to, with its fact.'
);

export const fixed = flag(
	'`true` where the parts keep the order in which they are written (numbers, dates).'
);

const option = (markup: Markup, key: string) =>
	v.strictObject({ id: partId, key: flag(key), text: text(markup, 'The option.'), why });

export const choiceOption = option('rich', '`true` for the one right option.');
export const choicesOption = option('rich', '`true` for every right option.');
export const gapChoice = option('plain', '`true` for the one right filling.');

const variants = (language: string, sentence: string) =>
	v.pipe(
		v.array(
			v.pipe(
				v.string(`a text in ${language}`),
				v.check((value) => value.trim() !== '', `a text in ${language}`)
			),
			`a list of texts in ${language}`
		),
		v.minLength(1, `at least one text in ${language}`),
		v.description(sentence)
	);

export const acceptedSchema = v.pipe(
	v.strictObject({
		en: variants('English', 'The spellings in English.'),
		zh: variants('Chinese', 'The spellings in Chinese, with the traditional characters where they differ.')
	}),
	v.description('What counts as this answer. Case, width, punctuation and spaces are ignored anyway.')
);
