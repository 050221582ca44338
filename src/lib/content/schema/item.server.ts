import * as v from 'valibot';
import { VERDICTS } from '#lib/domain/question/judge/model.ts';
import { LEVELS } from '#lib/domain/question/model.ts';
import { acceptedSchema, choiceOption, choicesOption, fixed, gapChoice, why } from './item-parts.server.ts';
import { idsOf, listOf, newId, oneOf, partId, text } from './fields.server.ts';

const frame = {
	id: newId(
		'item',
		'The id of the item: words, unique over the whole bank. Answers are kept under it, so it is never changed or used again.'
	),
	concepts: idsOf('concept', 'What it asks about, the main concept first.'),
	facts: idsOf('fact', 'The facts that decide the answer.'),
	level: oneOf(
		LEVELS,
		'`recall`: what the text says. `understand`: what it means, or look-alikes told apart. `apply`: a case.'
	),
	stem: text(
		'rich',
		'The whole question, which can be answered before the options are read; attributed (“According to the statement, …”).'
	),
	hint: text('rich', 'Helps thinking without giving the answer.')
};

const kind = <const K extends string>(name: K) =>
	v.pipe(v.literal(name), v.description('How the item is answered.'));

const options = 'What there is to pick from.';

export const itemSchemas = {
	choice: v.strictObject({
		kind: kind('choice'),
		...frame,
		fixed,
		options: listOf(choiceOption, 3, 4, 'options', options)
	}),
	choices: v.strictObject({
		kind: kind('choices'),
		...frame,
		fixed,
		options: listOf(choicesOption, 4, 7, 'options', options)
	}),
	judge: v.strictObject({
		kind: kind('judge'),
		...frame,
		fixed,
		statements: listOf(
			v.strictObject({
				id: partId,
				verdict: oneOf(
					VERDICTS,
					'`says`: the text says so. `otherwise`: it says something else. `silent`: it does not say.'
				),
				text: text('rich', 'The statement to be judged.'),
				why
			}),
			3,
			5,
			'statements',
			'What is to be judged, one by one.'
		)
	}),
	match: v.strictObject({
		kind: kind('match'),
		...frame,
		fixed,
		lefts: listOf(
			v.strictObject({
				id: partId,
				to: v.pipe(v.string('an id'), v.description('The id of the right side that belongs to it.')),
				text: text('rich', 'The left side of the pair.'),
				why
			}),
			3,
			6,
			'lefts',
			'What is to be matched.'
		),
		rights: listOf(
			v.strictObject({
				id: partId,
				text: text('plain', 'The right side. Plain: it is shown in a drop-down.')
			}),
			2,
			8,
			'rights',
			'What it is matched with; one or two may be left over.'
		)
	}),
	order: v.strictObject({
		kind: kind('order'),
		...frame,
		entries: listOf(
			v.strictObject({ id: partId, text: text('rich', 'What is to be put in its place.'), why }),
			3,
			6,
			'entries',
			'In the right order; the learner gets them shuffled.'
		)
	}),
	sort: v.strictObject({
		kind: kind('sort'),
		...frame,
		fixed,
		groups: listOf(
			v.strictObject({
				id: partId,
				text: text('plain', 'The name of the group. Plain: it is shown in a drop-down.')
			}),
			2,
			4,
			'groups',
			'What the entries are sorted into.'
		),
		entries: listOf(
			v.strictObject({
				id: partId,
				group: v.pipe(v.string('an id'), v.description('The id of the group that it belongs to.')),
				text: text('rich', 'What is to be sorted.'),
				why
			}),
			4,
			8,
			'entries',
			'What is to be sorted.'
		)
	}),
	gap: v.strictObject({
		kind: kind('gap'),
		...frame,
		fixed,
		text: text('gaps', 'A sentence in which `{id}` stands for the gap of that id.'),
		gaps: listOf(
			v.strictObject({
				id: partId,
				choices: listOf(gapChoice, 3, 4, 'choices', 'What the gap can be filled with; one is the key.')
			}),
			1,
			4,
			'gaps',
			'The gaps of the sentence.'
		)
	}),
	text: v.strictObject({
		kind: kind('text'),
		...frame,
		answer: v.pipe(
			v.strictObject({
				text: text('plain', 'The answer as it is shown afterwards. Plain.'),
				accept: acceptedSchema,
				why
			}),
			v.description('The right answer, one to five words.')
		),
		confusions: v.pipe(
			v.array(v.strictObject({ id: partId, accept: acceptedSchema, why }), 'a list of confusions'),
			v.minLength(1, 'at least one confusion'),
			v.description('Wrong answers that learners really give, each with its feedback.')
		),
		otherwise: text('rich', 'Feedback for any other answer: what to look for, and where.')
	})
} as const;

export const itemSchema = v.variant('kind', [
	itemSchemas.choice,
	itemSchemas.choices,
	itemSchemas.judge,
	itemSchemas.match,
	itemSchemas.order,
	itemSchemas.sort,
	itemSchemas.gap,
	itemSchemas.text
]);

/** An item as its author writes it: what the bank adds (unit, versions) is missing. */
export type AuthoredItem = v.InferOutput<typeof itemSchema>;

export const itemsFileSchema = v.array(itemSchema, 'a list of items');
