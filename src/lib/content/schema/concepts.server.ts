import * as v from 'valibot';
import { CONCEPT_GROUPS } from '#lib/domain/course/model.ts';
import { idOf, idsOf, line, listOf, newId, oneOf, text } from './fields.server.ts';

export const groupSchema = v.strictObject({
	id: v.pipe(
		oneOf(
			CONCEPT_GROUPS,
			'The list that the concepts belong to; `frame` holds what stands around the lists.'
		),
		v.metadata({ defines: 'group' })
	),
	name: text('plain', 'What the list is called.'),
	facts: idsOf('fact', 'The facts that name the list.')
});

const linesOf = (language: string) =>
	listOf(line('One line of the label.'), 1, 2, 'lines', `The lines in ${language}.`);

export const conceptSchema = v.strictObject({
	id: newId('concept', 'The id of the concept. Mastery is recorded under it, so it is never changed.'),
	group: v.pipe(oneOf(CONCEPT_GROUPS, 'The list it belongs to.'), v.metadata({ refers: 'group' })),
	number: v.optional(
		v.pipe(
			v.number('a whole number'),
			v.integer('a whole number'),
			v.minValue(1, 'a number from 1'),
			v.description('Its place in the list, from 1. A concept of the group `frame` has none.')
		)
	),
	name: text('plain', 'What the concept is called, as the sources have it.'),
	short: v.optional(
		v.pipe(
			v.strictObject({ en: linesOf('English'), zh: linesOf('Chinese') }),
			v.description('Its name as the strategy map has room for, in one or two lines. Without it the whole name.')
		)
	),
	facts: idsOf('fact', 'The facts that it rests on, the one that names it first.')
});

export const relationSchema = v.strictObject({
	from: idOf('concept', 'One end of the link.'),
	to: idOf('concept', 'The other end.'),
	kind: oneOf(
		['stated', 'parallel', 'inferred'],
		'`stated`: a fact says so. `parallel`: the texts use the same label or wording. `inferred`: our reading, drawn dashed and never scored.'
	),
	facts: idsOf('fact', 'The facts that the link rests on.'),
	reason: text('rich', 'Why the two belong together, in one sentence.')
});

export const conceptsFileSchema = v.strictObject({
	groups: v.pipe(
		v.array(groupSchema, 'a list of groups'),
		v.description('The lists of the Strategy and the speech.')
	),
	concepts: v.pipe(
		v.array(conceptSchema, 'a list of concepts'),
		v.description('Everything that is taught and measured by itself.')
	),
	relations: v.pipe(
		v.array(relationSchema, 'a list of relations'),
		v.description('The links between concepts.')
	)
});
