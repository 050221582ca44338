import { studentKey } from '../gradebook/student.ts';
import type { Sitting } from '../record/sitting.ts';
import { DETAILS, type AskedDetails } from './model.ts';
import type { StudentDetails } from './submission.ts';

/** What is asked of what was typed: what counts as said. */
export const saidOf = (asked: AskedDetails, typed: StudentDetails): StudentDetails =>
	Object.fromEntries(
		DETAILS.flatMap((detail) => {
			const said = asked[detail] ? typed[detail]?.trim() : '';
			return said ? [[detail, said]] : [];
		})
	);

/** What was said, in a line. */
export const saidLine = (said: StudentDetails): string =>
	DETAILS.flatMap((detail) => said[detail] ?? []).join(', ');

/** Whether attempts of more than one student are among these. Those without details tell nobody apart. */
export const areSeveral = (sittings: readonly Sitting[]): boolean =>
	new Set(sittings.flatMap(({ assigned }) => studentKey(assigned.details) ?? [])).size > 1;

/** The attempts that count for the student of these details, as the gradebook tells students apart. */
export function attemptsOf(sittings: readonly Sitting[], typed: StudentDetails): readonly Sitting[] {
	const key = studentKey(typed);
	return key === null ? [] : sittings.filter(({ assigned }) => studentKey(assigned.details) === key);
}

/**
 * The attempts that may be of whoever has typed this, so far: nothing of it speaks against, and one of name, number and
 * address speaks for it. Those that say nothing of whose they are may be anybody's.
 */
export const foundBy = (sittings: readonly Sitting[], typed: StudentDetails): readonly Sitting[] =>
	sittings.filter(({ assigned: { details } }) => studentKey(details) === null || agree(details, typed));

function agree(kept: StudentDetails, typed: StudentDetails): boolean {
	const both = TELLING.flatMap((detail) => {
		const [one, other] = [kept, typed].map((details) => studentKey({ [detail]: details[detail] ?? '' }));
		return one && other ? [one === other] : [];
	});
	return both.length > 0 && both.every((same) => same);
}

const TELLING = ['name', 'number', 'email'] as const;
