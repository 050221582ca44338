import * as v from 'valibot';
import { SIDES } from '#lib/domain/course/figures.ts';
import { idsOf, newId, oneOf, text, WORDS } from './fields.server.ts';

const labelSchema = v.strictObject({
	id: v.pipe(
		v.string('an id'),
		v.regex(WORDS, 'an id of lower-case words joined by hyphens'),
		v.description('The place in the drawing at which the label stands.')
	),
	text: text('plain', 'The label, a few words.'),
	note: v.optional(text('plain', 'A few words more, in small type under the label.'))
});

export const entrySchema = v.strictObject({
	date: v.pipe(
		v.string('a date'),
		v.regex(
			/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
			'a date such as `2017`, `2017-03` or `2017-03-01`'
		),
		v.description('The date, as exact as the sources give it, in quotes. Each language writes it in its own way.')
	),
	side: oneOf(
		SIDES,
		'`strategy`: the Strategy and the speech. `china`: other texts of China, alone or with others. `world`: the UN and elsewhere.'
	),
	text: text('plain', 'What happened, a few words.'),
	facts: idsOf('fact', 'The facts that say so. One of medium confidence is marked in the figure.')
});

export const figureSchema = v.strictObject({
	id: newId('figure', 'The id of the figure, which is that of its drawing.'),
	title: text('plain', 'The title of the figure.'),
	caption: text('rich', 'What to look for, in one or two sentences.'),
	words: text('rich', 'The figure in words: what the picture shows, for those who do not see it.'),
	facts: idsOf('fact', 'The facts that the drawing rests on.'),
	labels: v.pipe(
		v.array(labelSchema, 'a list of labels'),
		v.description('The words in the drawing. Every place of the drawing has one.')
	),
	entries: v.optional(
		v.pipe(
			v.array(entrySchema, 'a list of entries'),
			v.description('What stands on a timeline, in the order of the dates.')
		)
	)
});

export const figuresFileSchema = v.array(figureSchema, 'a list of figures');
