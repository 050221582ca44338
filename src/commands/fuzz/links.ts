import fc from 'fast-check';
import { anyAssignment } from '#lib/domain/assignment/arbitrary.ts';
import { canonicalText } from '#lib/domain/record/identity.ts';
import { readLink } from '#lib/formats/assignment-link/read.ts';
import { writeLink } from '#lib/formats/assignment-link/write.ts';
import { compared, pickFrom, type Target } from './target.ts';

/** Links of assignments of every sort. */
export function linkTarget(seed: number): Target {
	const originals = fc
		.sample(anyAssignment, { numRuns: 100, seed })
		.map((assignment) => ({ text: writeLink(assignment), meaning: canonicalText(assignment) }));
	return {
		name: 'link',
		alphabet: 'ABCxyz019-_#%. ',
		pick: pickFrom(originals),
		read: (altered, original) => {
			const read = readLink(altered);
			return read.code === 'ok' ? compared(canonicalText(read.assignment), original) : read.code;
		}
	};
}
