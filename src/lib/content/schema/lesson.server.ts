import * as v from 'valibot';
import { idOf, idsOf, listOf, text } from './fields.server.ts';

export const lessonSchema = v.strictObject({
	title: text('plain', 'The title of the lesson.'),
	lead: text('lesson', 'One sentence under the title: what the lesson is about.'),
	concepts: idsOf('concept', 'The concepts that the lesson teaches, the main one first.'),
	aims: listOf(
		text('rich', 'A verb phrase; the page puts “After this lesson you can” before it.'),
		1,
		2,
		'aims',
		'What the learner will be able to do, so that one can see it.'
	),
	connects: v.pipe(
		v.array(
			v.strictObject({
				to: idOf(
					'concept',
					'The concept that one of the lesson’s concepts is linked with. The link itself stands in `concepts.yaml`.'
				),
				text: text('lesson', 'How they connect; say it where the link is our reading.')
			}),
			'a list of connections'
		),
		v.minLength(1, 'at least one connection'),
		v.description('How the lesson connects with other concepts.')
	),
	confusion: v.pipe(
		v.strictObject({
			title: text('plain', 'The confusion in a few words.'),
			text: text('lesson', 'What is mixed up, why, and what keeps the two apart.')
		}),
		v.description('A common confusion, cleared up.')
	),
	remember: listOf(
		text('lesson', 'One line to remember.'),
		3,
		3,
		'lines',
		'What should stay: exactly three lines.'
	),
	discuss: text('lesson', 'One open question to discuss. It is never scored.')
});
