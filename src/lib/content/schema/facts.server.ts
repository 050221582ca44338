import * as v from 'valibot';
import { idsOf, line, newId, oneOf, text } from './fields.server.ts';

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export const factSchema = v.strictObject({
	id: newId(
		'fact',
		'The id of the fact, with the letters of facts.md. It is its address on the statement page and is never changed.'
	),
	kind: oneOf(
		['event', 'claim', 'position', 'commitment'],
		'What the fact is, which decides the verb it is taught with: an event is stated, of a claim the text “says” it, a position is “proposed”, a commitment is what China “says it is ready to” do.'
	),
	confidence: oneOf(
		CONFIDENCES,
		'How sure we are that the source says so. A fact of low confidence is never scored.'
	),
	sources: idsOf(
		'source',
		'Where it was read: `statement`, ids from `sources.yaml`, or `own` for what we know without having a source; a fact that is only `own` is never scored.'
	),
	unasked: v.optional(
		line(
			'Why no item asks for it, where it is too slight to be worth a question. Every other fact that we are sure of is asked by two items or more.'
		)
	),
	words: v.optional(line('The exact key words of the English original, a few at most.')),
	text: text('rich', 'The fact in our own words, one sentence, attributed as its kind demands.')
});

export type Fact = v.InferOutput<typeof factSchema>;

export const factSectionSchema = v.strictObject({
	id: line('The letters that the ids of its facts begin with: `S4`, `N`, `T`, `C-W`.'),
	title: text('plain', 'The heading of the section.'),
	facts: v.pipe(
		v.array(factSchema, 'a list of facts'),
		v.description('The facts of the section, in the order of the source.')
	)
});

export const factsFileSchema = v.strictObject({
	sections: v.pipe(
		v.array(factSectionSchema, 'a list of sections'),
		v.description('The paragraphs or topics of the source, in its order.')
	)
});
