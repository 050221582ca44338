import * as v from 'valibot';
import { documentsOf, listAt } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import { problemAt, type Problem } from '../problem.server.ts';
import { courseSchema } from '../schema/course.server.ts';

/** Whether the exam rule can be kept with the bank as it is. */
export const checkExam = (manuscript: Manuscript): Problem[] =>
	documentsOf(manuscript, 'course').flatMap(({ yaml }) => {
		const { success, output } = v.safeParse(courseSchema, yaml.value);
		if (!success) return [];
		const { count, from, perUnit = 0, perConcept, levels } = output.exam;
		const sum = levels.recall + levels.understand + levels.apply;
		const bank = bankOf(manuscript).filter(
			({ unit, concepts }) => from.includes(unit) || concepts.some((concept) => from.some((id) => id === concept))
		);
		const mainConcepts = new Set(bank.flatMap(({ concepts }) => concepts.slice(0, 1)));
		const units = new Set(bank.map(({ unit }) => unit));
		const problems: Problem[] = [];
		// Shares such as 0.4 have no exact binary form.
		if (Math.abs(sum - 1) > 1e-9)
			problems.push(
				problemAt(yaml.at(['exam', 'levels']), {
					code: 'exam-shares',
					expected: 'shares that add up to 1',
					found: String(Math.round(sum * 1e6) / 1e6),
					remedy: 'Change one of `recall`, `understand`, `apply`.'
				})
			);
		if (manuscript.unread.has('item') || !from.every((id) => isKnown(manuscript, id))) return problems;
		if (bank.length < count)
			problems.push(
				problemAt(yaml.at(['exam', 'count']), {
					code: 'exam-bank',
					expected: `at most ${bank.length}, the number of items in \`from\``,
					found: String(count),
					remedy: 'Lower `count`, or write more items.'
				})
			);
		if (perUnit * units.size > count)
			problems.push(
				problemAt(yaml.at(['exam', 'perUnit']), {
					code: 'exam-per-unit',
					severity: 'warning',
					expected: `\`count\` to hold ${perUnit} of each of ${units.size} units`,
					found: String(count),
					remedy: 'Raise `count` or lower `perUnit`.'
				})
			);
		if (perConcept * mainConcepts.size > count)
			problems.push(
				problemAt(yaml.at(['exam', 'perConcept']), {
					code: 'exam-per-concept',
					// Drawing gives as many as there is room for.
					severity: 'warning',
					expected: `\`count\` to hold ${perConcept} of each of ${mainConcepts.size} concepts`,
					found: String(count),
					remedy: 'Raise `count` or lower `perConcept`.'
				})
			);
		return problems;
	});

/** Items with a mistake count too: they will be there once it is gone. */
const bankOf = (manuscript: Manuscript) =>
	documentsOf(manuscript, 'items').flatMap(({ sheet, yaml }) =>
		listAt(yaml, []).map((_, index) => ({ unit: sheet.unit, concepts: listAt(yaml, [index, 'concepts']) }))
	);

const isKnown = ({ documents }: Manuscript, id: string): boolean =>
	documents.some(({ sites }) =>
		sites.some(({ role, value }) => (role.defines === 'unit' || role.defines === 'concept') && value === id)
	);
