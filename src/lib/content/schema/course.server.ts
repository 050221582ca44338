import * as v from 'valibot';
import { idsOf, newId, text } from './fields.server.ts';

const share = (sentence: string) =>
	v.pipe(
		v.number('a number'),
		v.minValue(0, 'a number from 0 to 1'),
		v.maxValue(1, 'a number from 0 to 1'),
		v.description(sentence)
	);

const count = (sentence: string) =>
	v.pipe(
		v.number('a whole number'),
		v.integer('a whole number'),
		v.minValue(1, 'a number from 1'),
		v.description(sentence)
	);

export const unitSchema = v.strictObject({
	id: newId(
		'unit',
		'The id of the unit. Its items stand in `items/<id>.yaml`, or in `items/<id>-a.yaml`, `-b` and so on.'
	),
	title: text('plain', 'The title of the unit.'),
	summary: text('rich', 'What it teaches, in one sentence.'),
	lessons: idsOf(
		'lesson',
		'Its lessons in the order in which they are taught: the names of their folders in `lessons/`.'
	),
	draft: v.optional(
		v.pipe(
			v.boolean('true or false'),
			v.description('`true` while the unit is being written: it is checked like the others, and not shown.')
		)
	)
});

export const courseSchema = v.strictObject({
	version: count(
		'The edition of the course, a whole number. Raise it when a release changes what is taught.'
	),
	title: text('plain', 'The title of the course.'),
	units: v.pipe(
		v.array(unitSchema, 'a list of units'),
		v.minLength(1, 'at least one unit'),
		v.description('The units in the order in which they are taught.')
	),
	exam: v.pipe(
		v.strictObject({
			count: count('How many items an exam has.'),
			from: idsOf('unit or concept', 'The units or concepts that its items are drawn from.'),
			perUnit: v.optional(
				count('How many items every unit gets at least, as far as the bank has them.')
			),
			perConcept: v.pipe(
				v.number('a whole number'),
				v.integer('a whole number'),
				v.minValue(0, 'a number from 0'),
				v.description(
					'How many items every concept gets at least, as far as the bank has them. A concept counts where it is the first of an item. 0 where units are enough.'
				)
			),
			levels: v.pipe(
				v.strictObject({
					recall: share('The share of items that ask what the text says.'),
					understand: share('The share of items that ask what it means, or tell look-alikes apart.'),
					apply: share('The share of items that put a case.')
				}),
				v.description('The share of each level. The three add up to 1.')
			),
			pass: share('The score from which the exam is passed, from 0 to 1.')
		}),
		v.description('How an exam is drawn and when it is passed.')
	),
	practice: v.pipe(
		v.strictObject({ count: count('How many items a practice run has at most.') }),
		v.description('How a practice run is drawn.')
	)
});
